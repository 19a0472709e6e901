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
  takesComments: boolean;
  /** Whether an author may change the words of an idea that stands here. */
  takesEdits: boolean;
  /** Declined and the like: a reason code, a note of 80 characters, what would change our mind. */
  needsReason: boolean;
  retired: boolean;
}

export const statusGroups = ["open", "accepted", "closed"] as const satisfies StatusGroup[];

export const STATUS_NAME_MAX = 40;
export const REVIEW_DAYS_MAX = 730;
/** More steps than this from one status to others are no rule any more. */
export const STATUSES_MAX = 100;

/** The status that every idea begins with: it stays open and is never retired. */
export const FIRST_STATUS = "new";

/** The status in which the company has asked something and waits for the customer. */
export const WAITING_STATUS = "needs_info";

/** The status of ideas that went quiet. */
export const ARCHIVED_STATUS = "archived";

/** The status that says where to find what was asked for; it is also a reason code. */
export const ALREADY_POSSIBLE = "already_possible";

/** Whether an idea may come from a status with these next ones to the other; none means all. */
export function leadsTo(next: readonly number[], statusId: number): boolean {
  return next.length === 0 || next.includes(statusId);
}

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
