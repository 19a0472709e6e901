import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { listIdeaIds } from "./item-ideas.queries.server";
import { updateItem } from "./item-rows.server";
import { getItemState, lockItemState } from "./item-state.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";

/**
 * Everybody sees the item, and who waits for one of its ideas hears of it. What staff did with it
 * before stays with them. Published again changes nothing.
 */
export async function publishItem(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  await getItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  const ideaIds = await listIdeaIds(trx, id);
  await lockIdeas(trx, ideaIds);
  const item = await lockItemState(trx, viewer, id);
  if (item.publishedAt !== null) return;
  await updateItem(trx, id, { published_at: now() });
  const subject = { kind: "roadmap_item", id } as const;
  await recordActivity(trx, viewer, "roadmap_item.published", subject, { horizon: item.horizon });
  for (const ideaId of ideaIds) {
    const idea = { kind: "idea", id: ideaId, roadmapItemId: id } as const;
    await recordActivity(trx, viewer, "idea.planned", idea);
  }
}

/**
 * Staff alone see the item, and all that was told of it.
 * @throws Invalid for what is delivered: everybody knows of it.
 */
export async function unpublishItem(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  if (item.publishedAt === null) return;
  if (item.horizon === "delivered") throw new Invalid({ "": ["roadmap:publish.delivered"] });
  await updateItem(trx, id, { published_at: null });
  await trx
    .updateTable("activity")
    .set({ staff_only: 1 })
    .where("roadmap_item_id", "=", id)
    .execute();
  const staffOnly = { staffOnly: true };
  const subject = { kind: "roadmap_item", id } as const;
  await recordActivity(trx, viewer, "roadmap_item.unpublished", subject, {}, staffOnly);
}
