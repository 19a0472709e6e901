import type { StatusGroup } from "~db/schema";

export type { StatusGroup };

/** A status, named in the reader's language. */
export interface Status {
  id: number;
  key: string;
  group: StatusGroup;
  name: string;
  colour: string | null;
  takesVotes: boolean;
  /** Declined and the like: a reason code, a note of 80 characters, what would change our mind. */
  needsReason: boolean;
  retired: boolean;
}

export const statusGroups = ["open", "accepted", "closed"] as const satisfies StatusGroup[];

export const STATUS_NAME_MAX = 40;

/** The status that every idea begins with: it stays open and is never retired. */
export const FIRST_STATUS = "new";

/** Why an idea is declined. */
export const reasonCodes = [
  "already_possible",
  "too_costly",
  "conflicts",
  "too_few",
  "security_legal",
  "strategy",
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** The shortest note on a status that needs a reason, in characters. */
export const REASON_MIN = 80;
