import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { listItemsOfIdeas } from "./item-ideas.queries.server";

/**
 * A canonical idea that stands behind no roadmap item stands behind the one of an idea that was merged
 * into it. The merged idea keeps its own place there, and is not listed.
 */
export async function joinPromotions(
  trx: Trx,
  canonicalId: number,
  mergedIds: readonly number[],
): Promise<void> {
  const links = await listItemsOfIdeas(trx, [canonicalId, ...mergedIds]);
  if (links.some((link) => link.ideaId === canonicalId)) return;
  const [first] = links.sort((left, right) => left.ideaId - right.ideaId);
  if (!first) return;
  const link = { roadmap_item_id: first.itemId, idea_id: canonicalId };
  await trx
    .insertInto("roadmap_item_idea")
    .values({ ...link, added_by_id: first.addedById, created_at: now() })
    .execute();
  await trx.insertInto("joined_promotion").values(link).execute();
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
