import { listedBehind } from "~/features/ideas/listed-behind.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** Which items, if any, the ideas already stand behind. */
export function listItemsOfIdeas(
  db: Db,
  ideaIds: readonly number[],
): Promise<{ ideaId: number; itemId: number; title: string; addedById: number | null }[]> {
  if (ideaIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("roadmap_item as item", "item.id", "link.roadmap_item_id")
    .select([
      "link.idea_id as ideaId",
      "item.id as itemId",
      "item.title",
      "link.added_by_id as addedById",
    ])
    .where("link.idea_id", "in", [...ideaIds])
    .where("item.removed_at", "is", null)
    .execute();
}

/** An idea behind an item, as the item shows it. */
export interface ItemIdea {
  itemId: number;
  id: number;
  title: string;
  language: string;
  voteCount: number;
  addedById: number | null;
}

/** The ideas behind items that the viewer may see, most voted first. */
export async function listItemIdeas(
  db: Db,
  viewer: Viewer,
  itemIds: readonly number[],
): Promise<ItemIdea[]> {
  if (itemIds.length === 0) return [];
  return (
    db
      .selectFrom("roadmap_item_idea as link")
      // SQLite begins with the first of a cross join; else it would begin with all ideas of a board.
      .crossJoin("idea")
      .whereRef("idea.id", "=", "link.idea_id")
      .select([
        "link.roadmap_item_id as itemId",
        "link.added_by_id as addedById",
        "idea.id",
        "idea.title",
        "idea.language",
        "idea.top_count as voteCount",
      ])
      .where("link.roadmap_item_id", "in", [...itemIds])
      .where(listedBehind())
      .where(visibleTo(viewer))
      .orderBy("idea.top_count", "desc")
      .orderBy("idea.id")
      .execute()
  );
}

/** The ideas that stand behind an item, in the order of their numbers. */
export async function listIdeaIds(db: Db, itemId: number): Promise<number[]> {
  const links = await db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "=", itemId)
    .orderBy("idea_id")
    .execute();
  return links.map((link) => link.idea_id);
}
