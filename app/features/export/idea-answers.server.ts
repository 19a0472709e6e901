import { type FieldColumn, fieldColumn } from "~/features/intake/import/field-column";
import type { Db } from "~db/connect.server";
import type { Cell } from "./export";
import type { ExportScope } from "./export-scope.server";

/**
 * What the chosen ideas answer, by names: boards may share one, and each idea answers its own board.
 * Only names that an answer stands under, which are those that an import makes again.
 */
export async function listFieldColumns(db: Db, scope: ExportScope): Promise<string[]> {
  let query = db
    .selectFrom("board_field")
    .select(["name", "need"])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("idea_field_value as value")
          .innerJoin("idea", "idea.id", "value.idea_id")
          .select("value.field_id")
          .whereRef("value.field_id", "=", "board_field.id")
          .whereRef("idea.board_id", "=", "board_field.board_id")
          .where("idea.id", "<=", scope.lastIdea)
          .where(scope.ideas),
      ),
    );
  if (!scope.internal) query = query.where("need", "<>", "staff_only");
  const columns = (await query.execute()).map(columnOf);
  const names = (staffOnly: boolean) =>
    [...new Set(columns.filter((each) => each.staffOnly === staffOnly).map(fieldColumn))].sort(
      byCodePoints,
    );
  return [...names(false), ...names(true)];
}

/** The answers of these ideas, as a file of either form holds them, by idea. */
export async function listAnswers(db: Db, scope: ExportScope, ids: readonly number[]) {
  let query = db
    .selectFrom("idea_field_value as value")
    .innerJoin("board_field", "board_field.id", "value.field_id")
    .innerJoin("idea", (join) =>
      join
        .onRef("idea.id", "=", "value.idea_id")
        .onRef("idea.board_id", "=", "board_field.board_id"),
    )
    .select(["value.idea_id", "value.text_value", "value.number_value"])
    .select(["board_field.name", "board_field.need"])
    .where("value.idea_id", "in", ids)
    .orderBy("value.idea_id");
  if (!scope.internal) query = query.where("board_field.need", "<>", "staff_only");
  const rows = (await query.execute()).sort((left, right) => byCodePoints(left.name, right.name));
  return (ideaId: number) => answerCells(rows.filter((row) => row.idea_id === ideaId));
}

type Answer = {
  name: string;
  need: string;
  text_value: string | null;
  number_value: number | null;
};

/** A number is a text in a table: guarded alike, whatever kind of field an import finds for it. */
function answerCells(answers: readonly Answer[]): Record<string, Cell> {
  const listed = answers.map((answer) => ({
    ...columnOf(answer),
    value: answer.number_value ?? answer.text_value ?? "",
  }));
  const named = (staffOnly: boolean) =>
    Object.fromEntries(
      listed
        .filter((each) => each.staffOnly === staffOnly)
        .map((each): [string, string | number] => [each.name, each.value]),
    );
  return {
    ...Object.fromEntries(listed.map((each) => [fieldColumn(each), String(each.value)])),
    fields: named(false),
    staff_fields: named(true),
  };
}

function columnOf({ name, need }: { name: string; need: string }): FieldColumn {
  return { name, staffOnly: need === "staff_only" };
}

/** The same on both engines and in all languages; UTF-8 sorts by code points, texts in memory do not. */
export function byCodePoints(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
