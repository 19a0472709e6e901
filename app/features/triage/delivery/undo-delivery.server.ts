import { removeEntry } from "~/features/changelog/publish-entry.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { undeliverItem } from "~/features/roadmap/move-item.server";
import { canShapeRoadmap } from "~/features/roadmap/roadmap.policy";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Database, Db, Trx } from "~db/connect.server";
import { undoMany } from "../bulk/undo-many.server";
import { canStillUndo } from "../status-change";
import { type Delivery, findDelivery } from "./find-delivery.queries.server";

/**
 * Takes a delivery back within ten minutes, before anybody hears of it: the item stands where it
 * stood, its ideas have their former statuses, the draft is gone. Done twice it changes nothing.
 * @throws Conflict when it is too late, or when the draft is out already.
 */
export async function undoDelivery(
  database: Database,
  viewer: Viewer,
  itemId: number,
): Promise<void> {
  const item = await getItemState(database.read, viewer, itemId);
  allow(viewer, canShapeRoadmap(viewer));
  const delivery = await findDelivery(database.read, itemId);
  if (!delivery || item.horizon !== "delivered") return;
  if (!canStillUndo(delivery.at, now())) throw new Conflict("triage:undo.late");
  const draftId = await findDraft(database.read, delivery);
  if (delivery.changeId !== null) await undoMany(database, viewer, delivery.changeId);
  await database.write(async (trx: Trx) => {
    await undeliverItem(trx, viewer, itemId, delivery);
    if (draftId !== null) await removeEntry(trx, viewer, draftId);
  });
}

/** Null where somebody deleted it. @throws Conflict when it is out. */
async function findDraft(db: Db, { entryId }: Delivery): Promise<number | null> {
  if (entryId === null) return null;
  const entry = await db
    .selectFrom("changelog_entry")
    .select(["id", "published_at"])
    .where("id", "=", entryId)
    .executeTakeFirst();
  if (entry && entry.published_at !== null) throw new Conflict("changelog:deliver.isOut");
  return entry?.id ?? null;
}
