import type { Viewer } from "~/features/people/viewer";
import { seenTags } from "~/features/tags/seen-tags.server";
import type { Db, Trx } from "~db/connect.server";

/** A board or a tag of an item. */
export interface ItemPlace {
  id: number;
  name: string;
}

/** The tags of an item that the viewer may see, by name. */
export function listItemTags(db: Db, viewer: Viewer, itemId: number): Promise<ItemPlace[]> {
  return db
    .selectFrom("roadmap_item_tag as link")
    .innerJoin("tag", "tag.id", "link.tag_id")
    .select(["tag.id", "tag.name"])
    .where("link.roadmap_item_id", "=", itemId)
    .where(seenTags(viewer))
    .orderBy("tag.name_folded")
    .execute();
}

/** The tags that some item has and the viewer may see, by name. */
export function listTagsOfItems(db: Db, viewer: Viewer): Promise<ItemPlace[]> {
  return db
    .selectFrom("tag")
    .select(["id", "name"])
    .where("id", "in", db.selectFrom("roadmap_item_tag").select("tag_id"))
    .where(seenTags(viewer))
    .orderBy("name_folded")
    .execute();
}

/** The numbers of the boards that the company gave an item. */
export async function listItemBoardIds(db: Db, itemId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("roadmap_item_board")
    .select("board_id")
    .where("roadmap_item_id", "=", itemId)
    .orderBy("board_id")
    .execute();
  return rows.map((row) => row.board_id);
}

/** The item stands on these boards, and on no others. */
export async function setItemBoards(trx: Trx, itemId: number, ids: readonly number[]) {
  await trx.deleteFrom("roadmap_item_board").where("roadmap_item_id", "=", itemId).execute();
  if (ids.length === 0) return;
  const rows = ids.map((board_id) => ({ roadmap_item_id: itemId, board_id }));
  await trx.insertInto("roadmap_item_board").values(rows).execute();
}

/** The item has these tags, and no others. */
export async function setItemTags(trx: Trx, itemId: number, ids: readonly number[]) {
  await trx.deleteFrom("roadmap_item_tag").where("roadmap_item_id", "=", itemId).execute();
  if (ids.length === 0) return;
  const rows = ids.map((tag_id) => ({ roadmap_item_id: itemId, tag_id }));
  await trx.insertInto("roadmap_item_tag").values(rows).execute();
}
