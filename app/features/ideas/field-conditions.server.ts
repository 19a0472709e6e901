import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";
import type { FieldFilter } from "./field-filter";

/**
 * The condition for ideas that answer a field of the board so, for the `where` of any query over
 * `idea`. A field of another board, a retired one, and for members one of staff alone, has no ideas.
 */
export function answering(
  viewer: Viewer,
  boardId: number,
  { id, value }: FieldFilter,
): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  let matches = where
    .selectFrom("idea_field_value")
    .innerJoin("board_field", "board_field.id", "idea_field_value.field_id")
    .select("idea_field_value.idea_id")
    .where("idea_field_value.field_id", "=", id)
    .where("idea_field_value.text_value", "=", value)
    .where("board_field.board_id", "=", boardId)
    .where("board_field.retired_at", "is", null);
  if (!isStaff(viewer)) matches = matches.where("board_field.need", "<>", "staff_only");
  return where("idea.id", "in", matches);
}
