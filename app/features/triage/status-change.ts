import { MINUTE } from "~/platform/clock";

export const NOTE_MAX = 4_000;
export const WOULD_CHANGE_MAX = 600;
export const RESPONSE_MAX = 20_000;
export const WHAT_CHANGED_MAX = 280;
export const HIDDEN_REASON_MAX = 280;

/** The words of a status note that lists show. */
export const STATUS_EXCERPT_LENGTH = 140;

/** How long staff may take a status change back; who is told of it by mail is told after that. */
export const UNDO_MS = 10 * MINUTE;

/** Whether a change made at `changedAt` can still be taken back. */
export function canStillUndo(changedAt: number, at: number): boolean {
  return at - changedAt < UNDO_MS;
}
