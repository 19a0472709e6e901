import type { Details } from "~/features/activity/activity";
import { keepToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { WrittenSections } from "~/features/brief/section";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { listIdeaIds, listItemsOfIdeas } from "./item-ideas.queries.server";
import { findSameItem, insertItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { keepJoined } from "./joined-promotions.server";
import { passGate } from "./pass-gate.server";
import { canDemote, canPromote } from "./roadmap.policy";
import type { Horizon } from "./roadmap-item";

/** A known item, or what a new one is called and when it comes. */
export type PromotionTarget = ({ itemId: number } | NewTarget) & {
  /** Why, where the evidence does not suffice. */
  reason?: string;
};

interface NewTarget {
  title: string;
  summary: string;
  horizon: Exclude<Horizon, "delivered">;
  /** For staff alone, for now. */
  unpublished?: boolean;
  /** The brief, drafted from the ideas; missing where nobody drafted it. */
  draft?: WrittenSections;
}

const SENT_TWICE_WITHIN = 10 * MINUTE;

/**
 * The ideas stand behind the roadmap item, also those that stand behind another. An idea that stands
 * there already is no news.
 * @returns the item's id.
 * @throws Invalid at `reason` when too little is known of them and what stands behind the item, and
 * nobody says why it goes there all the same.
 */
export async function promoteIdeas(
  trx: Trx,
  viewer: Viewer,
  ideaIds: readonly number[],
  target: PromotionTarget,
): Promise<number> {
  const ids = [...new Set(ideaIds)].sort((left, right) => left - right);
  if (ids.length === 0) throw new Invalid({ ideas: ["roadmap:promote.noIdea"] });
  for (const id of ids) {
    const idea = await lockIdeaState(trx, viewer, id);
    allow(viewer, canPromote(viewer) && !idea.hidden, "roadmap:promote.refused");
  }
  requireSignedIn(viewer);
  const { id, made } =
    "itemId" in target
      ? { id: target.itemId, made: false }
      : await findOrCreate(trx, viewer, target, ids);
  const { publishedAt } = await lockItemState(trx, viewer, id);
  const there = await listIdeaIds(trx, id);
  const added = ids.filter((ideaId) => !there.includes(ideaId));
  const reason =
    added.length === 0
      ? ""
      : await passGate(trx, viewer, { itemId: made ? null : id, ideaIds: ids }, target);
  const details = { ideaIds: added, made, ...(reason ? { reason } : {}) };
  const staffOnly = publishedAt === null;
  for (const ideaId of added) {
    await addIdea(trx, viewer, { itemId: id, ideaId, details, staffOnly });
  }
  return id;
}

/** The idea stands behind the item no more. */
export async function demoteIdea(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  ideaId: number,
  options: { undone?: boolean } = {},
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  const item = await lockItemState(trx, viewer, itemId);
  const link = (await listItemsOfIdeas(trx, [ideaId])).find((each) => each.itemId === item.id);
  allow(viewer, canDemote(viewer, link ?? { addedById: viewer.id }), "roadmap:demote.refused");
  if (!link) return;
  const staffOnly = item.publishedAt === null;
  await removeIdea(trx, viewer, itemId, ideaId, { staffOnly, ...options });
}

/**
 * Takes an idea out; who may is for the caller to have asked. Undone a moment after, neither its
 * coming nor its going is in the story.
 */
export async function removeIdea(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  ideaId: number,
  { undone = false, staffOnly = false } = {},
): Promise<void> {
  await trx
    .deleteFrom("roadmap_item_idea")
    .where("roadmap_item_id", "=", itemId)
    .where("idea_id", "=", ideaId)
    .execute();
  await keepJoined(trx, itemId, ideaId);
  if (undone) await keepToStaff(trx, ideaId, "idea.promoted", () => true);
  const subject = { kind: "idea", id: ideaId, roadmapItemId: itemId } as const;
  await recordActivity(
    trx,
    viewer,
    "idea.demoted",
    subject,
    {},
    { staffOnly: undone || staffOnly },
  );
}

/** Sent twice, a promotion makes one item: that of the same name with all of these ideas. */
async function findOrCreate(
  trx: Trx,
  viewer: SignedInViewer,
  target: NewTarget,
  ideaIds: readonly number[],
): Promise<{ id: number; made: boolean }> {
  const { title, summary } = target;
  const since = now() - SENT_TWICE_WITHIN;
  const id = await findSameItem(trx, viewer.id, { title, summary }, since);
  const there = id === undefined ? [] : await listIdeaIds(trx, id);
  if (id !== undefined && ideaIds.every((ideaId) => there.includes(ideaId))) {
    return { id, made: false };
  }
  return { id: await createFrom(trx, viewer, target), made: true };
}

async function createFrom(trx: Trx, viewer: SignedInViewer, target: NewTarget): Promise<number> {
  const { title, summary, horizon, unpublished = false, draft = {} } = target;
  const words = { title, summary, horizon, unpublished };
  const drafted = Object.keys(draft).length > 0 ? ({ kind: "draft" } as const) : {};
  const item = { ...words, sections: draft, ownerId: null };
  const id = await insertItem(trx, viewer.id, item, drafted);
  const details = { horizon: target.horizon };
  const subject = { kind: "roadmap_item", id } as const;
  const staffOnly = target.unpublished ?? false;
  await recordActivity(trx, viewer, "roadmap_item.created", subject, details, { staffOnly });
  return id;
}

async function addIdea(
  trx: Trx,
  viewer: SignedInViewer,
  {
    itemId,
    ideaId,
    details,
    staffOnly,
  }: { itemId: number; ideaId: number; details: Details; staffOnly: boolean },
): Promise<void> {
  await trx
    .insertInto("roadmap_item_idea")
    .values({
      roadmap_item_id: itemId,
      idea_id: ideaId,
      added_by_id: viewer.id,
      reason: String(details["reason"] ?? ""),
      created_at: now(),
    })
    .execute();
  const subject = { kind: "idea", id: ideaId, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, "idea.promoted", subject, details, { staffOnly });
}
