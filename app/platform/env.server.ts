import { resolve } from "node:path";
import { z } from "zod";
import type { LoggedAddresses } from "./log-words";
import { readBucketUrl } from "./storage-bucket.server";

const url = (schemes: string[]) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(" or ")}`,
  });

const flag = z
  .enum(["0", "1", "true", "false"], { error: "must be 1 or 0" })
  .transform((text) => text === "1" || text === "true");

const port = z.coerce
  .number({ error: "must be a port number" })
  .int()
  .min(0, { error: "must be a port number from 0 to 65535" })
  .max(65535, { error: "must be a port number from 0 to 65535" });

const count = (usual: number) => z.coerce.number().int().min(0).max(1_000_000).default(usual);

const days = (usual: number) => z.coerce.number().int().min(0).max(36_500).default(usual);

const MEGABYTE = 1_000_000;
/** Their value holds a secret, so that no message repeats it. */
const SECRET = new Set(["STORAGE_URL", "DATABASE_URL", "SMTP_URL"]);

const schema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  PUBLIC_URL: url(["http:", "https:"]).optional(),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: url(["postgres:", "postgresql:", "file:"]).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  SMTP_URL: url(["smtp:", "smtps:"]).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  STORAGE_URL: z
    .string()
    .refine((text) => readBucketUrl(text) !== undefined, {
      error: "must be https://KEY:SECRET@host/bucket?region=…",
    })
    .optional(),
  PICTURES_A_DAY: count(50),
  PICTURE_MB_A_DAY: count(100),
  PICTURES_A_PERSON: count(2_000),
  PICTURE_MB_A_PERSON: count(1_000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  LOG_ADDRESSES: z.enum(["no", "short", "full"]).default("no"),
  KEEP_SESSION_TRACE_DAYS: days(30),
  KEEP_MAIL_DAYS: days(90),
  KEEP_NOTIFICATION_DAYS: days(365),
  KEEP_ACT_DAYS: days(730),
  KEEP_FAILED_JOB_DAYS: days(30),
  DEMO: flag.default(false),
});

/** How many pictures one person may have taken in, and of how many bytes, all sizes together. */
export interface PictureLimits {
  aDay: number;
  bytesADay: number;
  aPerson: number;
  bytesAPerson: number;
}

/** For how many days traces of people are kept; 0 keeps them for good. */
export interface Retention {
  /** Of a session, since it was last used: with which browser, and from which network. */
  sessionTraceDays: number;
  /** Mails that went out, or will never. */
  mailDays: number;
  /** Entries of an inbox that were read. */
  notificationDays: number;
  /** The small acts that no page tells: votes, follows, marks, changes of one's own profile. */
  actDays: number;
  failedJobDays: number;
}

/** The validated configuration of one process; `.env.example` describes each value. */
export interface Env {
  mode: "production" | "development" | "test";
  port: number;
  host: string;
  /** Without a slash at the end; links in mails are built from it alone. */
  publicUrl: string;
  databaseUrl: string;
  databasePool: number;
  smtpUrl: string | null;
  mailFrom: string;
  /** A bucket, with its key; null keeps files in the database. */
  storageUrl: string | null;
  pictures: PictureLimits;
  /** How many proxies stand in front; 0 believes no forwarded address. */
  trustProxy: number;
  logLevel: string;
  /** How much of a client's address a request's line in the log tells. */
  logAddresses: LoggedAddresses;
  keep: Retention;
  demo: boolean;
}

/** Configuration that cannot work; the message names each variable and what to set. */
export class BadConfiguration extends Error {}

/** @throws BadConfiguration with one line for each wrong variable. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return SECRET.has(name)
        ? `${name} ${issue.message}.`
        : `${name} ${issue.message} (it is "${given[name] ?? ""}").`;
    });
    throw new BadConfiguration(lines.join("\n"));
  }
  const value = parsed.data;
  const publicUrl = new URL(value.PUBLIC_URL ?? `http://localhost:${value.PORT}`);
  return {
    mode: value.NODE_ENV,
    port: value.PORT,
    host: value.HOST,
    publicUrl: publicUrl.origin,
    databaseUrl: value.DATABASE_URL ?? `file:${resolve(value.DATA_DIR, "upwell.db")}`,
    databasePool: value.DATABASE_POOL,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom: value.MAIL_FROM ?? `community@${publicUrl.hostname}`,
    storageUrl: value.STORAGE_URL ?? null,
    pictures: {
      aDay: value.PICTURES_A_DAY,
      bytesADay: value.PICTURE_MB_A_DAY * MEGABYTE,
      aPerson: value.PICTURES_A_PERSON,
      bytesAPerson: value.PICTURE_MB_A_PERSON * MEGABYTE,
    },
    trustProxy: value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    logAddresses: value.LOG_ADDRESSES,
    keep: {
      sessionTraceDays: value.KEEP_SESSION_TRACE_DAYS,
      mailDays: value.KEEP_MAIL_DAYS,
      notificationDays: value.KEEP_NOTIFICATION_DAYS,
      actDays: value.KEEP_ACT_DAYS,
      failedJobDays: value.KEEP_FAILED_JOB_DAYS,
    },
    demo: value.DEMO,
  };
}
