import { type DestinationStream, type Logger, pino } from "pino";
import { withoutAddresses } from "./log-words";

export type Log = Logger;

/**
 * JSON lines on standard output, or wherever `destination` leads. Secrets never reach it, nor do mail
 * addresses, whoever's error message carries them.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    redact: ["password", "token", "cookie", "authorization", "*.password", "*.token"],
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { log: withoutAddressesIn },
    hooks: {
      logMethod(this: Logger, words: Parameters<pino.LogFn>, write: pino.LogFn) {
        const kept = words.map((word) => (isText(word) ? withoutAddresses(word) : word));
        write.apply(this, kept as Parameters<pino.LogFn>);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

function withoutAddressesIn(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isText(value) ? withoutAddresses(value) : value,
    ]),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
