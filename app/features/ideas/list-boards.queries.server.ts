import { listBoards } from "~/features/boards/boards.queries.server";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { countIdeas } from "./count-ideas.queries.server";
import { selectListedBoards } from "./idea-conditions.server";
import { type BoardTab, noFilters } from "./idea-list";

/** The boards as tabs over a list, and how many ideas the viewer finds on all of them. */
export async function listBoardTabs(
  db: Db,
  viewer: Viewer,
): Promise<{ tabs: BoardTab[]; all: number }> {
  const [boards, listed] = await Promise.all([listBoards(db, viewer), selectListedBoards(db)]);
  const { count } = await countIdeas(db, viewer, noFilters, {
    boards: listed,
    segment: null,
  });
  const tabs = boards.map((board) => ({
    slug: board.slug,
    name: board.name,
    count: board.access === "one_way" && !isStaff(viewer) ? null : board.ideaCount,
  }));
  return { tabs, all: count };
}
