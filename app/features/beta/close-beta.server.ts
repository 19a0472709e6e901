import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { RowChange } from "~db/schema";
import { canCallForTesters } from "./beta.policy";
import { getBeta } from "./beta-rows.server";

/** Nobody joins any more; who tests goes on reporting. Closed again it stays closed. */
export async function closeBeta(trx: Trx, viewer: Viewer, itemId: number): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  const beta = await getBeta(trx, itemId);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  if (beta.closedAt !== null) return;
  await set(trx, itemId, { closed_at: now() });
  await recordActivity(trx, viewer, "beta.closed", { kind: "roadmap_item", id: itemId });
}

/** People join again. */
export async function reopenBeta(trx: Trx, viewer: Viewer, itemId: number): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  const beta = await getBeta(trx, itemId);
  allow(viewer, canCallForTesters(viewer, item), "beta:call.refused");
  if (beta.closedAt === null) return;
  await set(trx, itemId, { closed_at: null, opened_at: now() });
  await recordActivity(trx, viewer, "beta.reopened", { kind: "roadmap_item", id: itemId });
}

async function set(trx: Trx, itemId: number, change: RowChange<"beta">): Promise<void> {
  await trx.updateTable("beta").set(change).where("roadmap_item_id", "=", itemId).execute();
}
