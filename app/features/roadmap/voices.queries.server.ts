import { listedBehind } from "~/features/ideas/listed-behind.server";
import type { Db } from "~db/connect.server";

/** How many customers stand behind an item. */
export interface Voices {
  /** Each customer who voted for one of its ideas once, and the votes that an import only counted. */
  people: number;
  /** The companies of those customers. */
  accounts: number;
}

export const noVoices: Voices = { people: 0, accounts: 0 };

/**
 * The voices behind items, by item. They count also on ideas that the reader may not see: a number
 * tells nothing of what was written there.
 */
export async function countVoices(
  db: Db,
  itemIds: readonly number[],
): Promise<Map<number, Voices>> {
  if (itemIds.length === 0) return new Map();
  const voted = await db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .innerJoin("vote", "vote.idea_id", "idea.id")
    .select((select) => [
      "link.roadmap_item_id as itemId",
      select.fn.count<number>("vote.person_id").distinct().as("people"),
      select.fn.count<number>("vote.account_id").distinct().as("accounts"),
    ])
    .where("link.roadmap_item_id", "in", [...itemIds])
    .where(listedBehind())
    .where("vote.by_staff", "=", 0)
    .where("vote.withdrawn_at", "is", null)
    .groupBy("link.roadmap_item_id")
    .execute();
  const imported = await db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .select((select) => [
      "link.roadmap_item_id as itemId",
      select.fn
        .sum<number | string>(select("idea.top_count", "-", select.ref("idea.vote_count")))
        .as("people"),
    ])
    .where("link.roadmap_item_id", "in", [...itemIds])
    .where(listedBehind())
    .groupBy("link.roadmap_item_id")
    .execute();
  const voices = new Map(voted.map(({ itemId, ...counts }) => [itemId, counts]));
  for (const { itemId, people } of imported) {
    const known = voices.get(itemId) ?? noVoices;
    voices.set(itemId, { ...known, people: known.people + Number(people) });
  }
  return voices;
}
