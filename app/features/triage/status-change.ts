import { ALREADY_POSSIBLE, type ReasonCode, type Status } from "~/features/ideas/status";
import { MINUTE } from "~/platform/clock";

export const NOTE_MAX = 4_000;
export const WOULD_CHANGE_MAX = 600;
/** Of what a decline points to. */
export const POINTER_MAX = 300;
export const RESPONSE_MAX = 20_000;
export const WHAT_CHANGED_MAX = 280;

/** The words of a status note that lists show. */
export const STATUS_EXCERPT_LENGTH = 140;

/** How long staff may take a status change back; who is told of it by mail is told after that. */
export const UNDO_MS = 10 * MINUTE;

/** Whether a change made at `changedAt` can still be taken back. */
export function canStillUndo(changedAt: number, at: number): boolean {
  return at - changedAt < UNDO_MS;
}

export interface StatusInput {
  statusId: number;
  /** The status that the form was written over; another one since then is a conflict. */
  fromStatusId: number;
  /** Public, in Markdown, and as rendered. */
  note: string;
  noteHtml: string;
  reasonCode: ReasonCode | null;
  wouldChange: string;
  /** Where it is possible already; kept only where that is asked for. */
  possibleWhere?: string;
  /** What a decline conflicts with; kept only where that is asked for. */
  conflictsWith?: string;
}

/** What a status asks for besides its note: where it is possible already, what it conflicts with. */
export function asksFor(
  to: Pick<Status, "key" | "needsReason">,
  reasonCode: ReasonCode | null,
): { where: boolean; conflict: boolean } {
  const reason = to.needsReason ? reasonCode : null;
  return {
    where: to.key === ALREADY_POSSIBLE || reason === ALREADY_POSSIBLE,
    conflict: reason === "conflicts",
  };
}
