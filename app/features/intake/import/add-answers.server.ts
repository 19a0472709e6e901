import { insertField } from "~/features/boards/board-fields.queries.server";
import { answerRow } from "~/features/ideas/answer-fields.server";
import { listSearchedValues } from "~/features/ideas/field-values.queries.server";
import type { Trx } from "~db/connect.server";
import type { NewField, NewIdea } from "./import-store";

export async function addField(trx: Trx, field: NewField, at: number): Promise<number> {
  const { boardId, name, kind, need, unit, position } = field;
  const id = await insertField(trx, {
    ...{ board_id: boardId, name, kind, need, unit, position },
    choices: field.choices.join("\n"),
    retired_at: field.retiredAt,
    created_at: field.createdAt ?? at,
  });
  if (id === undefined) throw new Error(`the field ${name} was not made`);
  return id;
}

/** What ideas that were just added answer; returns of it what the search knows, by idea. */
export async function addAnswers(
  trx: Trx,
  ideas: readonly (NewIdea & { id: number })[],
): Promise<Map<number, string[]>> {
  const rows = ideas.flatMap(({ id, answers }) =>
    answers.map(({ fieldId, value }) => answerRow(id, fieldId, value)),
  );
  if (rows.length === 0) return new Map();
  await trx.insertInto("idea_field_value").values(rows).execute();
  return listSearchedValues(trx, [...new Set(rows.map((row) => row.idea_id))]);
}
