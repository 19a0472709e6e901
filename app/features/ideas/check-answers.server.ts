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
    const error = text === undefined ? missing(field, known) : wrong(field, text, known);
    if (error) errors[fieldParam(field.id)] = [error];
    else if (text !== undefined) values.set(field.id, storedAs(field, text));
  }
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
  return values;
}

const storedAs = (field: BoardField, text: string) =>
  field.kind === "number" ? (readNumber(text) ?? 0) : text;

/** An idea that is there already need not answer what it never answered. */
function missing(field: BoardField, known: Values | null): string | undefined {
  const asked = field.need === "asked" && (known === null || known.has(field.id));
  return asked ? "shared:errors.required" : undefined;
}

/** A choice that is offered no more stays where it is. */
function wrong(field: BoardField, text: string, known: Values | null): string | undefined {
  if (field.kind === "number") {
    return readNumber(text) === undefined ? "boards:fields.noNumber" : undefined;
  }
  if (text.length > FIELD_TEXT_MAX) {
    return errorKey("shared:errors.tooLong", { count: FIELD_TEXT_MAX });
  }
  const offered = field.kind === "text" || field.choices.includes(text);
  return offered || known?.get(field.id) === text ? undefined : "shared:errors.choice";
}
