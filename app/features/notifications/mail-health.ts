/** Why mail does not go out, the most urgent reason alone. */
export type MailHealth =
  | { kind: "off" }
  /** The server cannot be spoken to, or not by us; mail waits since then. */
  | { kind: "trouble"; since: number; said: string }
  /** Nobody has tried the oldest mail for a quarter of an hour. */
  | { kind: "waiting"; since: number }
  /** So many were given up within a day, for other reasons than a bad address. */
  | { kind: "dead"; count: number };
