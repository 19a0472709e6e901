import { isUniqueViolation } from "~db/dialect";

/** Whether a write failed because somebody else took a unique value between our check and our write. */
export function lostRace(error: unknown): boolean {
  return isUniqueViolation(error);
}
