import {
  type AnswerFault,
  type AskedField,
  FIELD_NAME_MAX,
  FIELD_NAME_MIN,
  FIELD_TEXT_MAX,
  faultOf,
} from "~/platform/asked-field";
import type { RowProblem } from "./row-problem";

/** Why a file's field, or an answer to one, is not taken. */
export type Refusal = Pick<RowProblem, "reason" | "params">;

/** By the rules of forms. */
export function refuseName(name: string): Refusal | undefined {
  if (name.length >= FIELD_NAME_MIN && name.length <= FIELD_NAME_MAX) return undefined;
  return { reason: "fieldName", params: { least: FIELD_NAME_MIN, most: FIELD_NAME_MAX } };
}

/**
 * By the rules of forms; a field that is not there yet will take any text that is short enough.
 * @param formerChoices What the field offers no more and may be answered all the same.
 */
export function refuseText(
  known: Pick<AskedField, "id" | "kind" | "choices"> | undefined,
  text: string,
  formerChoices: readonly string[] | undefined,
): Refusal | undefined {
  const field = known ?? { id: 0, kind: "text" as const, choices: [] };
  const value = text.slice(0, FIELD_TEXT_MAX);
  const refusals: Record<AnswerFault, Refusal> = {
    noNumber: { reason: "numberInvalid", params: { value } },
    tooLong: { reason: "tooLong", params: { length: text.length, longest: FIELD_TEXT_MAX } },
    choice: { reason: "choiceInvalid", params: { value, options: field.choices.join(", ") } },
  };
  const former = formerChoices?.includes(text) ? new Map([[field.id, text]]) : null;
  const fault = faultOf(field, text, former);
  return fault && refusals[fault];
}
