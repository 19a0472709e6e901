import { type Logger, pino } from "pino";

export type Log = Logger;

/** JSON lines on standard output; secrets never reach it. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    redact: ["password", "token", "cookie", "authorization", "*.password", "*.token"],
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
