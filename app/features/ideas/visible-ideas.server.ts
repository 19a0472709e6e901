import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { BoardAccess, Schema } from "~db/schema";

/**
 * The condition under which a viewer may see an idea, for the `where` of any query over `idea`:
 * the board's access, one-way boards to their authors and staff, hidden ideas to product and authors.
 */
export function visibleTo(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  const open = where
    .selectFrom("board")
    .select("board.id")
    .where("board.access", "in", openTo(viewer));
  return visibleOn(viewer, where("idea.board_id", "in", open));
}

/**
 * As {@link visibleTo}, for who has read all boards: PostgreSQL knows how many ideas some numbers
 * leave and reads a list along its index, where a subquery makes it sort.
 */
export function visibleAmong(
  viewer: Viewer,
  boards: readonly { id: number; access: BoardAccess }[],
): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  const open = boards.filter((board) => openTo(viewer).includes(board.access));
  const ids = open.map((board) => board.id);
  return visibleOn(viewer, ids.length > 0 ? where("idea.board_id", "in", ids) : where.lit(false));
}

function visibleOn(viewer: Viewer, openBoard: Expression<SqlBool>): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  const own = viewer.id === null ? [] : [where("idea.author_id", "=", viewer.id)];
  const onBoard = where.or([openBoard, ...own]);
  if (hasRole(viewer, "product")) return onBoard;
  return where.and([onBoard, where.or([where("idea.hidden_at", "is", null), ...own])]);
}

function openTo(viewer: Viewer): BoardAccess[] {
  if (isStaff(viewer)) return ["public", "members", "one_way"];
  return viewer.id === null ? ["public"] : ["public", "members"];
}
