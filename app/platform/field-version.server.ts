import { Conflict } from "./errors";
import { sha256 } from "./hash.server";

/** What a form shows of one thing, by field name. */
export type Fields = Record<string, string | number>;

/**
 * A short fingerprint of the stored fields that a form began from. For things that a few people
 * edit: it compares the fields, so a change that was taken back in between is no conflict.
 */
export function fieldVersion(fields: Fields): string {
  const sorted = Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1));
  return sha256(JSON.stringify(sorted)).slice(0, 16);
}

/**
 * Ends a use case whose form began from other fields than those stored now. Without a version (a
 * form that shows no stored fields, a command) nothing is stale.
 * @throws Conflict with the stored fields and, as `version`, what a form that saw them sends.
 */
export function refuseStale(stored: Fields, began: string): void {
  const version = fieldVersion(stored);
  if (began === "" || began === version) return;
  throw new Conflict("shared:errors.changed", { ...stored, version });
}

/** Whether saving would change nothing: then a form sent twice is harmless, stale or not. */
export function sameFields(stored: Fields, wanted: Fields): boolean {
  return fieldVersion(stored) === fieldVersion(wanted);
}
