import { createEntry } from "~/features/changelog/create-entry.server";
import type { EntryText } from "~/features/changelog/entry-rows.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { listIdeaIds } from "~/features/roadmap/item-ideas.queries.server";
import { getItemState, lockItemState } from "~/features/roadmap/item-state.queries.server";
import { moveItem } from "~/features/roadmap/move-item.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { changeMany } from "../bulk/change-many.server";
import { deliveredStatuses } from "./delivery";
import { listDeliveryIdeas } from "./delivery-ideas.queries.server";
import { listEntryPlaces } from "./entry-places.queries.server";
import { findDelivery } from "./find-delivery.queries.server";

export interface DeliveryInput {
  /** A delivered one. */
  statusId: number;
  /** Public; said with every idea, and of the item. */
  note: string;
  noteHtml: string;
  /** The draft of what the changelog says. */
  entry: EntryText;
}

/**
 * The item is delivered, its open ideas too, with one note, and the changelog has a draft about it.
 * What is closed, hidden or may not become delivered keeps its status. Sent twice it is done once.
 * @returns the number of the draft; null where the item was delivered without one before.
 * @throws Invalid for a status that is none of delivery, and for an item that members do not see.
 */
export async function deliverItem(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { statusId, note, noteHtml, entry }: DeliveryInput,
): Promise<number | null> {
  await getItemState(trx, viewer, itemId);
  allow(viewer, canShapeRoadmap(viewer));
  requireSignedIn(viewer);
  const ideaIds = await listIdeaIds(trx, itemId);
  await lockIdeas(trx, ideaIds);
  const item = await lockItemState(trx, viewer, itemId);
  if (item.horizon === "delivered") return (await findDelivery(trx, itemId))?.entryId ?? null;
  if (item.publishedAt === null) throw new Invalid({ "": ["roadmap:publish.first"] });
  await requireDelivered(trx, viewer, statusId);
  const ideas = await listDeliveryIdeas(trx, viewer, itemId, statusId);
  const ready = ideas.filter(({ left }) => left === null).map(({ id }) => id);
  const status = { act: "status", statusId, note, noteHtml } as const;
  const act = { ...status, reasonCode: null, wouldChange: "" };
  const statusesBy = ready.length > 0 ? await changeMany(trx, viewer, act, ready) : null;
  const places = await listEntryPlaces(trx, itemId);
  const about = { ...entry, ...places, itemId, cover: item.cover };
  const entryId = await createEntry(trx, viewer, { ...about, ideaIds: ideas.map(({ id }) => id) });
  const move = { horizon: "delivered", afterId: null, why: note } as const;
  await moveItem(trx, viewer, itemId, move, { statusesBy, entryId });
  return entryId;
}

async function requireDelivered(trx: Trx, viewer: Viewer, statusId: number): Promise<void> {
  const statuses = deliveredStatuses(await listStatuses(trx, viewer.language));
  if (!statuses.some(({ id }) => id === statusId)) {
    throw new Invalid({ status: ["shared:errors.choice"] });
  }
}
