import type { Details } from "~/features/activity/activity";
import { keepToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { listItemsOfIdeas } from "./item-ideas.queries.server";
import { insertItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { keepJoined } from "./joined-promotions.server";
import { passGate } from "./pass-gate.server";
import { canDemote, canPromote } from "./roadmap.policy";
import type { Horizon } from "./roadmap-item";

/** A known item, or what a new one is called and when it comes. */
export type PromotionTarget = (
  | { itemId: number }
  | { title: string; summary: string; horizon: Exclude<Horizon, "delivered"> }
) & {
  /** Why, where the evidence does not suffice. */
  reason?: string;
};

/**
 * The ideas stand behind one roadmap item. An idea that stands there already is no news.
 * @returns the item's id.
 * @throws Conflict when one of them stands behind another item; Invalid at `reason` when too little is
 * known of them and what stands behind the item, and nobody says why it goes there all the same.
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
  const known = await listItemsOfIdeas(trx, ids);
  const itemId = "itemId" in target ? (await lockItemState(trx, target.itemId)).id : null;
  const elsewhere = known.find((link) => link.itemId !== itemId);
  if (elsewhere) {
    throw new Conflict("roadmap:promote.elsewhere", {
      ideaId: elsewhere.ideaId,
      itemId: elsewhere.itemId,
      title: elsewhere.title,
    });
  }
  const added = ids.filter((ideaId) => !known.some((link) => link.ideaId === ideaId));
  const reason =
    added.length === 0 ? "" : await passGate(trx, viewer, { itemId, ideaIds: ids }, target);
  const id = "itemId" in target ? target.itemId : await createFrom(trx, viewer, target);
  const details = { ideaIds: added, made: itemId === null, ...(reason ? { reason } : {}) };
  for (const ideaId of added) await addIdea(trx, viewer, { itemId: id, ideaId, details });
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
  const item = await lockItemState(trx, itemId);
  const link = (await listItemsOfIdeas(trx, [ideaId])).find((each) => each.itemId === item.id);
  allow(viewer, canDemote(viewer, link ?? { addedById: viewer.id }), "roadmap:demote.refused");
  if (!link) return;
  await removeIdea(trx, viewer, itemId, ideaId, options);
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
  { undone = false } = {},
): Promise<void> {
  await trx
    .deleteFrom("roadmap_item_idea")
    .where("roadmap_item_id", "=", itemId)
    .where("idea_id", "=", ideaId)
    .execute();
  await keepJoined(trx, itemId, ideaId);
  if (undone) await keepToStaff(trx, ideaId, "idea.promoted", () => true);
  const subject = { kind: "idea", id: ideaId, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, "idea.demoted", subject, {}, { staffOnly: undone });
}

async function createFrom(
  trx: Trx,
  viewer: SignedInViewer,
  target: Exclude<PromotionTarget, { itemId: number }>,
): Promise<number> {
  const { reason: _, ...words } = target;
  const item = { ...words, body: "", bodyHtml: "", ownerId: null };
  const id = await insertItem(trx, viewer.id, item);
  const details = { horizon: target.horizon };
  await recordActivity(trx, viewer, "roadmap_item.created", { kind: "roadmap_item", id }, details);
  return id;
}

async function addIdea(
  trx: Trx,
  viewer: SignedInViewer,
  { itemId, ideaId, details }: { itemId: number; ideaId: number; details: Details },
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
  await recordActivity(trx, viewer, "idea.promoted", subject, details);
}
