import {
  type BoardField,
  FIELD_TEXT_MAX,
  fieldParam,
  readNumber,
} from "~/features/boards/board-field";
import type { Answers } from "~/features/boards/board-field.schema.server";
import { type FieldErrors, Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";

/** What an idea answers, by the number of the field. */
export type Values = ReadonlyMap<number, string | number>;

/**
 * The answers as they are stored.
 * @param known What the idea answers already; null for a new one, which has to answer what is asked.
 * @throws Invalid at each field that is not answered, or wrongly.
 */
export function checkAnswers(
  fields: readonly BoardField[],
  answers: Answers,
  known: Values | null,
): Values {
  const values = new Map<number, string | number>();
  const errors: FieldErrors = {};
  for (const field of fields) {
    const text = answers.get(field.id);
    const fault = text === undefined ? undefined : faultOf(field, text, known);
    const error = text === undefined ? missing(field, known) : fault && messages[fault];
    if (error) errors[fieldParam(field.id)] = [error];
    else if (text !== undefined) values.set(field.id, answerValue(field, text));
  }
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  return values;
}

/** A text that {@link faultOf} has nothing against, as it is stored. */
export function answerValue(field: Pick<BoardField, "kind">, text: string): string | number {
  return field.kind === "number" ? (readNumber(text) ?? 0) : text;
}

const messages = {
  noNumber: "boards:fields.noNumber",
  tooLong: errorKey("shared:errors.tooLong", { count: FIELD_TEXT_MAX }),
  choice: "shared:errors.choice",
};

/** Why a text is no answer to a field. */
export type AnswerFault = keyof typeof messages;

/** An idea that is there already need not answer what it never answered. */
function missing(field: BoardField, known: Values | null): string | undefined {
  const asked = field.need === "asked" && (known === null || known.has(field.id));
  return asked ? "shared:errors.required" : undefined;
}

/**
 * What is wrong with a text as an answer; a choice that is offered no more stays where it is.
 * @param known What the idea answers already; null for a new one.
 */
export function faultOf(
  field: Pick<BoardField, "id" | "kind" | "choices">,
  text: string,
  known: Values | null,
): AnswerFault | undefined {
  if (field.kind === "number") return readNumber(text) === undefined ? "noNumber" : undefined;
  if (text.length > FIELD_TEXT_MAX) return "tooLong";
  const offered = field.kind === "text" || field.choices.includes(text);
  return offered || known?.get(field.id) === text ? undefined : "choice";
}
