import { listBoards } from "~/features/boards/boards.queries.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { listTags } from "~/features/tags/tags.queries.server";
import type { Db } from "~db/connect.server";
import type { PlaceChoices } from "./place-choices";

const ITEMS_MOST = 100;

/** What the form of an entry offers: what was delivered last and the entry's own item, boards, tags. */
export async function listPlaceChoices(
  db: Db,
  viewer: Viewer,
  ownItemId: number | null,
): Promise<PlaceChoices> {
  const items = await db
    .selectFrom("roadmap_item")
    .select(["id", "title"])
    .where("removed_at", "is", null)
    .where((where) =>
      where.or([where("horizon", "=", "delivered"), where("id", "=", ownItemId ?? 0)]),
    )
    .orderBy("delivered_at", "desc")
    .orderBy("id", "desc")
    .limit(ITEMS_MOST)
    .execute();
  const boards = await listBoards(db, viewer);
  return {
    items,
    boards: boards.map(({ id, name }) => ({ id, name })),
    // A tag of the team would be found by nobody who reads the changelog.
    tags: await listTags(db, visitorWhoReads(viewer.language)),
  };
}
