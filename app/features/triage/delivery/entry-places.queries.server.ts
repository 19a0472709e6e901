import type { Db } from "~db/connect.server";

/** Of many tags of many ideas so many say where an entry belongs. */
const TAGS_TAKEN = 5;

/** Where an entry about an item belongs: where the item does, and its ideas stand. */
export async function listEntryPlaces(
  db: Db,
  itemId: number,
): Promise<{ boardIds: number[]; tagIds: number[] }> {
  const boards = await db
    .selectFrom("idea")
    .innerJoin("roadmap_item_idea as link", "link.idea_id", "idea.id")
    .select("idea.board_id")
    .where("link.roadmap_item_id", "=", itemId)
    .union(
      db
        .selectFrom("roadmap_item_board")
        .select("roadmap_item_board.board_id")
        .where("roadmap_item_id", "=", itemId),
    )
    .execute();
  return {
    boardIds: boards.map((row) => row.board_id),
    tagIds: await listTagIds(db, itemId),
  };
}

/** Those of the item; where it has none, those that most of its ideas have. */
async function listTagIds(db: Db, itemId: number): Promise<number[]> {
  const own = await db
    .selectFrom("roadmap_item_tag")
    .select("tag_id")
    .where("roadmap_item_id", "=", itemId)
    .execute();
  if (own.length > 0) return own.map((row) => row.tag_id);
  const ofIdeas = await db
    .selectFrom("idea_tag")
    .innerJoin("roadmap_item_idea as link", "link.idea_id", "idea_tag.idea_id")
    .select("idea_tag.tag_id")
    .where("link.roadmap_item_id", "=", itemId)
    .groupBy("idea_tag.tag_id")
    .orderBy((order) => order.fn.countAll(), "desc")
    .orderBy("idea_tag.tag_id")
    .limit(TAGS_TAKEN)
    .execute();
  return ofIdeas.map((row) => row.tag_id);
}
