import type { BoardField } from "~/features/boards/board-field";
import type { Answers, Values } from "~/platform/asked-field";
import { checkAnswers } from "~/platform/asked-field.server";

/**
 * What an idea answers, as it is stored.
 * @param known What the idea answers already; null for a new one, which has to answer what is asked.
 * @throws Invalid at each field that is not answered, or wrongly.
 */
export function checkIdeaAnswers(
  fields: readonly BoardField[],
  answers: Answers,
  known: Values | null,
): Values {
  return checkAnswers(fields, answers, known, (field) => missing(field, known));
}

/** An idea that is there already need not answer what it never answered. */
function missing(field: BoardField, known: Values | null): string | undefined {
  const asked = field.need === "asked" && (known === null || known.has(field.id));
  return asked ? "shared:errors.required" : undefined;
}
