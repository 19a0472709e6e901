import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { type ListGround, matching } from "./idea-conditions.server";
import { type IdeaFilters, isFiltered } from "./idea-list";
import { isOpen } from "./visible-ideas.server";

const COUNTED_AT_MOST = 1_000;

/** How many ideas a list has; `capped` when there are more than could be counted in time. */
export interface IdeaTotal {
  count: number;
  capped: boolean;
}

/** Exact where the boards know it, else counted up to 1,000. */
export async function countIdeas(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
  ground: ListGround,
): Promise<IdeaTotal> {
  if (isFiltered(filters) || filters.order === "answered")
    return countUpTo(db, viewer, filters, ground);
  const here = ground.boards.filter((board) => !filters.board || board.slug === filters.board);
  const closed = here.some((board) => !isOpen(viewer, board));
  if (closed && filters.board) return countUpTo(db, viewer, filters, ground);
  const known = here.filter((board) => isOpen(viewer, board));
  const count = known.reduce((total, board) => total + board.idea_count, 0);
  return { count: closed ? count + (await countOwn(db, viewer)) : count, capped: false };
}

/** The viewer's own ideas on boards that show them no others. */
async function countOwn(db: Db, viewer: Viewer): Promise<number> {
  if (viewer.id === null) return 0;
  const { count } = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("idea.author_id", "=", viewer.id)
    .where("idea.listed", "=", 1)
    .where("board.access", "=", "one_way")
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countUpTo(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
  ground: ListGround,
): Promise<IdeaTotal> {
  let some = db
    .selectFrom("idea")
    .select("idea.id")
    .where(matching(viewer, filters, ground))
    .limit(COUNTED_AT_MOST + 1);
  if (filters.order === "answered") some = some.where("answered_at", "is not", null);
  const { count } = await db
    .selectFrom(some.as("some"))
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const capped = Number(count) > COUNTED_AT_MOST;
  return { count: capped ? COUNTED_AT_MOST : Number(count), capped };
}
