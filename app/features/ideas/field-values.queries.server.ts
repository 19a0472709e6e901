import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import type { FieldValue } from "./field-value";

/**
 * What these ideas answer to the fields in use of their present boards, as far as the viewer may see
 * it, by idea and in the order of the fields; one query for all of them. Whether the viewer may see
 * the ideas is for the caller to have asked.
 */
export async function listFieldValues(
  db: Db,
  viewer: Viewer,
  ideaIds: readonly number[],
): Promise<FieldValue[]> {
  if (ideaIds.length === 0) return [];
  let query = selectValues(db, ideaIds).where("board_field.retired_at", "is", null);
  if (!isStaff(viewer)) query = query.where("board_field.need", "<>", "staff_only");
  const rows = await query.execute();
  return rows.map((row) => ({
    ideaId: row.idea_id,
    fieldId: row.field_id,
    ...{ name: row.name, kind: row.kind, need: row.need, unit: row.unit },
    value: row.number_value ?? row.text_value ?? "",
  }));
}

/**
 * The answers of ideas that the search of everybody knows, by idea: texts and choices of their
 * present boards, less what only staff see. A retired field stays findable, as its answers were.
 */
export async function listSearchedValues(
  db: Db,
  ideaIds: readonly number[],
): Promise<Map<number, string[]>> {
  const rows = await selectValues(db, ideaIds)
    .where("board_field.need", "<>", "staff_only")
    .where("idea_field_value.text_value", "is not", null)
    .execute();
  const values = new Map<number, string[]>();
  for (const { idea_id, text_value } of rows) {
    if (text_value !== null) values.set(idea_id, [...(values.get(idea_id) ?? []), text_value]);
  }
  return values;
}

function selectValues(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("idea_field_value")
    .innerJoin("board_field", "board_field.id", "idea_field_value.field_id")
    .innerJoin("idea", (join) =>
      join
        .onRef("idea.id", "=", "idea_field_value.idea_id")
        .onRef("idea.board_id", "=", "board_field.board_id"),
    )
    .selectAll("idea_field_value")
    .select(["board_field.name", "board_field.kind", "board_field.need", "board_field.unit"])
    .where("idea_field_value.idea_id", "in", ideaIds)
    .orderBy("idea_field_value.idea_id")
    .orderBy("board_field.position")
    .orderBy("board_field.id");
}
