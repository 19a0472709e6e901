import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { BoardAccess, Schema } from "~db/schema";

/**
 * The condition under which a viewer may see an idea, for the `where` of any query over `idea`:
 * the board's access, one-way boards to their authors and staff, boards for segments to whom these
 * match now, hidden ideas to product and authors.
 */
export function visibleTo(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return visibleOn(
    viewer,
    where("idea.board_id", "in", openBoards(viewer)),
    where("idea.board_id", "not in", boardsForSegments()),
  );
}

/** The ids of the boards on which the viewer reads what everybody writes, as a subquery. */
export function openBoards(viewer: Viewer) {
  const boards = expressionBuilder<Schema, never>().selectFrom("board").select("board.id");
  return boards.where((board) =>
    board.or([
      board("board.access", "in", openTo(viewer)),
      ...(viewer.openBoards.length > 0
        ? [
            board.and([
              board("board.access", "=", "segments"),
              board("board.id", "in", viewer.openBoards),
            ]),
          ]
        : []),
    ]),
  );
}

/** The ids of the boards that are open to some members alone, as a subquery. */
export function boardsForSegments() {
  const boards = expressionBuilder<Schema, never>().selectFrom("board").select("board.id");
  return boards.where("board.access", "=", "segments");
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
  const open = boards.filter((board) => isOpen(viewer, board)).map((board) => board.id);
  const forSegments = boards.filter((board) => board.access === "segments").map(({ id }) => id);
  return visibleOn(
    viewer,
    open.length > 0 ? where("idea.board_id", "in", open) : where.lit(false),
    forSegments.length > 0 ? where("idea.board_id", "not in", forSegments) : null,
  );
}

/** `elsewhere` is not on a board for segments: who left these sees not even their own ideas there. */
function visibleOn(
  viewer: Viewer,
  openBoard: Expression<SqlBool>,
  elsewhere: Expression<SqlBool> | null,
): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  const own = viewer.id === null ? [] : [where("idea.author_id", "=", viewer.id)];
  const onBoard = where.or([openBoard, ...own.map((mine) => withinOthers(mine, elsewhere))]);
  if (hasRole(viewer, "product")) return onBoard;
  return where.and([onBoard, where.or([where("idea.hidden_at", "is", null), ...own])]);
}

function withinOthers(mine: Expression<SqlBool>, elsewhere: Expression<SqlBool> | null) {
  return elsewhere ? expressionBuilder<Schema, "idea">().and([mine, elsewhere]) : mine;
}

/** Whether the viewer reads all ideas of a board. */
export function isOpen(viewer: Viewer, board: { id: number; access: BoardAccess }): boolean {
  if (openTo(viewer).includes(board.access)) return true;
  return board.access === "segments" && viewer.openBoards.includes(board.id);
}

function openTo(viewer: Viewer): BoardAccess[] {
  if (isStaff(viewer)) return ["public", "members", "segments", "one_way"];
  return viewer.id === null ? ["public"] : ["public", "members"];
}
