import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { getBeta } from "./beta-rows.server";

/** The viewer tests no more, and their place is free; what they accepted stays known. */
export async function leaveBeta(trx: Trx, viewer: Viewer, itemId: number): Promise<void> {
  await lockShownItem(trx, viewer, itemId);
  await getBeta(trx, itemId);
  requireSignedIn(viewer);
  const gone = await trx
    .updateTable("beta_tester")
    .set({ left_at: now() })
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .where("left_at", "is", null)
    .returning("person_id")
    .executeTakeFirst();
  if (!gone) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "beta.left", subject, {}, { staffOnly: true });
}
