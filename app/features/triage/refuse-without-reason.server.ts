import { REASON_MIN, type Status } from "~/features/ideas/status";
import { type FieldErrors, Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import { asksFor, type StatusInput } from "./status-change";

/**
 * A no teaches something: it says why, what would change our mind, and what it points to.
 * @throws Invalid with a message at each field that is missing.
 */
export function refuseWithoutReason(to: Status, input: StatusInput): void {
  const errors = { ...declineErrors(to, input), ...pointerErrors(to, input) };
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
}

function declineErrors(to: Status, input: StatusInput): FieldErrors {
  const errors: FieldErrors = {};
  if (!to.needsReason) return errors;
  if (!input.reasonCode) errors["reason"] = ["triage:status.reasonMissing"];
  if (input.note.length < REASON_MIN) {
    errors["note"] = [errorKey("triage:status.noteTooShort", { count: REASON_MIN })];
  }
  if (!input.wouldChange) errors["would_change"] = ["triage:status.wouldChangeMissing"];
  return errors;
}

function pointerErrors(to: Status, input: StatusInput): FieldErrors {
  const errors: FieldErrors = {};
  const asks = asksFor(to, input.reasonCode);
  if (asks.where && !input.possibleWhere) {
    errors["possible_where"] = ["triage:status.possibleWhereMissing"];
  }
  if (asks.conflict && !input.conflictsWith) {
    errors["conflicts_with"] = ["triage:status.conflictsWithMissing"];
  }
  return errors;
}
