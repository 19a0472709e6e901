import { listFields } from "~/features/boards/board-fields.queries.server";
import { getBoard } from "~/features/boards/boards.queries.server";
import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import { listSegmentChoices } from "~/features/segments/segments.queries.server";
import { listTags } from "~/features/tags/tags.queries.server";
import type { Db } from "~db/connect.server";
import { isFollowing } from "./follow.server";
import { type IdeaFilters, isFiltered } from "./idea-list";
import { listBoardTabs } from "./list-boards.queries.server";
import type { ListCursor } from "./list-cursor";
import { listIdeas } from "./list-ideas.queries.server";
import { loadListSide } from "./list-side.queries.server";
import { listStatuses } from "./statuses.queries.server";

/**
 * Everything on a page of the list.
 * @throws NotFound for a board that the viewer may not see, SignInNeeded as {@link listIdeas}.
 */
export async function loadListPage(
  db: Db,
  viewer: Viewer,
  filters: IdeaFilters,
  cursor: ListCursor | null,
) {
  const board = filters.board ? await getBoard(db, viewer, filters.board) : null;
  const [page, ways, statuses, tags, fields, side, segments] = await Promise.all([
    listIdeas(db, viewer, filters, cursor),
    listBoardTabs(db, viewer),
    listStatuses(db, viewer.language),
    listTags(db, viewer),
    listFields(db, viewer, board ? [board.id] : []),
    loadListSide(db, viewer),
    isStaff(viewer) ? listSegmentChoices(db) : [],
  ]);
  return {
    page,
    ways,
    side,
    choices: {
      tags,
      segments,
      fields: fields.filter((field) => field.kind === "choice"),
      statuses: statuses
        .filter((status) => !status.retired || status.key === filters.status)
        .map(({ key, group, name }) => ({ key, group, name })),
      personal: isSignedIn(viewer),
    },
    board: board && {
      id: board.id,
      slug: board.slug,
      name: board.name,
      description: board.description,
      cover: board.cover,
      following: await isFollowing(db, viewer, { kind: "board", id: board.id }),
    },
    /** Whether everybody may read it, and whether it is a page that a search engine may keep. */
    open: board === null || board.access === "public",
    public: !isFiltered(filters) && (board === null || board.access === "public"),
  };
}
