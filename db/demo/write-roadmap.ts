import { quartersFrom } from "~/features/roadmap/item-estimate";
import { MINUTE } from "~/platform/clock";
import type { Database } from "../connect.server";
import { planFacts } from "./content/plan-facts";
import type { DemoRoadmapItem } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { PlannedIdea } from "./plan";
import type { World } from "./world";
import { writeBriefs } from "./write-briefs";

const PROMOTED_AFTER_MS = 5 * MINUTE;

/** The roadmap items, in the order of their making, with their ideas and their moves. */
export async function writeRoadmap(
  database: Database,
  world: World,
  ledger: Ledger,
  ideas: readonly PlannedIdea[],
): Promise<void> {
  const items = [...world.content.roadmap].sort(
    (left, right) => madeAt(world, left) - madeAt(world, right),
  );
  const rows = items.map((item) => itemRow(world, ledger, item));
  ledger.items.set(
    items.map(({ key }) => key),
    await insertForIds(database, "roadmap_item", rows),
  );
  await writeBriefs(database, world, ledger, items);
  for (const item of items) recordMoves(world, ledger, item);
  await writeTagsOfItems(database, ledger, items);
  await writePromotions(database, world, ledger, items, ideas);
}

function madeAt(world: World, item: DemoRoadmapItem): number {
  return world.at(item.history[0]?.daysAgo ?? 0);
}

function itemRow(world: World, ledger: Ledger, item: DemoRoadmapItem) {
  const sameHorizon = world.content.roadmap.filter((other) => other.horizon === item.horizon);
  return {
    title: item.title,
    summary: item.summary,
    version: 1 + (item.revisions?.length ?? 0),
    horizon: item.horizon,
    position: sameHorizon.indexOf(item),
    owner_id: ledger.people.of(item.owner),
    delivered_at: item.deliveredDaysAgo === undefined ? null : world.at(item.deliveredDaysAgo),
    removed_at: null,
    created_at: madeAt(world, item),
    published_at: item.unpublished ? null : madeAt(world, item),
    ...factsOf(world, item),
    updated_at: world.at(item.history.at(-1)?.daysAgo ?? 0),
  };
}

function factsOf(world: World, item: DemoRoadmapItem) {
  const facts = planFacts[item.key];
  return {
    cost: facts?.cost ?? null,
    confidence: facts?.confidence ?? null,
    target: quartersFrom(world.at(0))[facts?.inQuarters ?? -1] ?? null,
    internal_name: facts?.internalName ?? "",
    tracker_url: facts?.tracker ?? "",
  };
}

async function writeTagsOfItems(
  database: Database,
  ledger: Ledger,
  items: readonly DemoRoadmapItem[],
) {
  const rows = items.flatMap(({ key }) =>
    (planFacts[key]?.tags ?? []).map((tag) => ({
      roadmap_item_id: ledger.items.of(key),
      tag_id: ledger.tags.of(tag),
    })),
  );
  await insertRows(database, "roadmap_item_tag", rows);
}

function recordMoves(world: World, ledger: Ledger, item: DemoRoadmapItem): void {
  const subject = { kind: "roadmap_item", id: ledger.items.of(item.key) } as const;
  for (const move of item.history) {
    const at = world.at(move.daysAgo);
    const details = { from: move.from, to: move.to, why: move.note, title: item.title };
    if (move.from === null) {
      const staffOnly = item.unpublished ?? false;
      ledger.record(at, move.by, "roadmap_item.created", subject, { details, staffOnly });
    } else {
      const verb = move.to === "delivered" ? "roadmap_item.delivered" : "roadmap_item.moved";
      ledger.record(at, move.by, verb, subject, { details });
    }
  }
}

/** An idea that was posted after the item came to it later. */
async function writePromotions(
  database: Database,
  world: World,
  ledger: Ledger,
  items: readonly DemoRoadmapItem[],
  ideas: readonly PlannedIdea[],
) {
  const postedAt = new Map(ideas.map((idea) => [idea.content.key, idea.postedAt]));
  const promotions = items.flatMap((item) =>
    item.ideas.map((key, index) => ({
      itemId: ledger.items.of(item.key),
      title: item.title,
      ideaId: ledger.ideas.of(key),
      by: item.history[0]?.by ?? item.owner,
      at: Math.max(madeAt(world, item), postedAt.get(key) ?? 0) + (index + 1) * PROMOTED_AFTER_MS,
    })),
  );
  const rows = promotions.map(({ itemId, ideaId, by, at }) => ({
    roadmap_item_id: itemId,
    idea_id: ideaId,
    added_by_id: ledger.people.of(by),
    created_at: at,
  }));
  await insertRows(database, "roadmap_item_idea", rows);
  for (const { itemId, ideaId, by, at, title } of promotions) {
    const subject = { kind: "idea", id: ideaId, roadmapItemId: itemId } as const;
    ledger.record(at, by, "idea.promoted", subject, { details: { title } });
  }
}
