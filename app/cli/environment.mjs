/** Everything that `.env.example` lists, but for NODE_ENV, which is set anew. */
export const CONFIGURATION = [
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "DATABASE_URL",
  "DATABASE_POOL",
  "DATA_DIR",
  "SMTP_URL",
  "MAIL_FROM",
  "STORAGE_URL",
  "PICTURES_A_DAY",
  "PICTURE_MB_A_DAY",
  "PICTURES_A_PERSON",
  "PICTURE_MB_A_PERSON",
  "KEEP_SESSION_TRACE_DAYS",
  "KEEP_ACT_DAYS",
  "KEEP_MAIL_DAYS",
  "KEEP_NOTIFICATION_DAYS",
  "KEEP_FAILED_JOB_DAYS",
  "LOG_ADDRESSES",
  "TRUST_PROXY",
  "DEMO",
  "LOG_LEVEL",
];

/**
 * The shell's environment without what configures a real community, so that a demo or a test never touches one.
 * @param {"production" | "test"} nodeEnv
 */
export function cleanEnvironment(nodeEnv) {
  const kept = Object.entries(process.env).filter(([name]) => !CONFIGURATION.includes(name));
  return { ...Object.fromEntries(kept), NODE_ENV: nodeEnv };
}
