import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { listItemsOfIdeas } from "./item-ideas.queries.server";

/**
 * A canonical idea stands behind the roadmap items of the ideas that were merged into it as well. These
 * keep their own places there, and are not listed.
 */
export async function joinPromotions(
  trx: Trx,
  canonicalId: number,
  mergedIds: readonly number[],
): Promise<void> {
  const links = await listItemsOfIdeas(trx, [canonicalId, ...mergedIds]);
  const there = new Set(
    links.filter((link) => link.ideaId === canonicalId).map((link) => link.itemId),
  );
  for (const { itemId, addedById } of links.sort((left, right) => left.ideaId - right.ideaId)) {
    if (there.has(itemId)) continue;
    there.add(itemId);
    const link = { roadmap_item_id: itemId, idea_id: canonicalId };
    await trx
      .insertInto("roadmap_item_idea")
      .values({ ...link, added_by_id: addedById, created_at: now() })
      .execute();
    await trx.insertInto("joined_promotion").values(link).execute();
  }
}

/** What stood behind an item by a merge alone, and by none that still stands, leaves it. */
export async function partPromotions(trx: Trx, canonicalId: number): Promise<void> {
  const staying = trx
    .selectFrom("roadmap_item_idea")
    .innerJoin("idea", "idea.id", "roadmap_item_idea.idea_id")
    .select("roadmap_item_idea.roadmap_item_id")
    .where("idea.merged_into_id", "=", canonicalId);
  const parted = await trx
    .deleteFrom("joined_promotion")
    .where("idea_id", "=", canonicalId)
    .where("roadmap_item_id", "not in", staying)
    .returning("roadmap_item_id")
    .execute();
  for (const { roadmap_item_id } of parted) {
    await trx
      .deleteFrom("roadmap_item_idea")
      .where("idea_id", "=", canonicalId)
      .where("roadmap_item_id", "=", roadmap_item_id)
      .execute();
  }
}

/** An idea that was taken out of an item is no longer there by a merge. */
export async function keepJoined(trx: Trx, itemId: number, ideaId: number): Promise<void> {
  await trx
    .deleteFrom("joined_promotion")
    .where("idea_id", "=", ideaId)
    .where("roadmap_item_id", "=", itemId)
    .execute();
}
