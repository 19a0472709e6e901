import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";

/** At what an item's contributors are asked how they want to be named. */
export type CreditOccasion = "beta" | "delivery";

/**
 * Asks all who contributed and have not said how they want to be named. From the first time on who has
 * not answered is not named.
 */
export async function askForCredit(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  occasion: CreditOccasion,
): Promise<void> {
  await trx
    .updateTable("roadmap_item")
    .set({ credit_asked_at: now() })
    .where("id", "=", itemId)
    .where("credit_asked_at", "is", null)
    .execute();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "credit.asked", subject, { occasion });
}

/** As if the delivery had asked nobody; what an earlier beta asked stays. Call it while it is delivered. */
export async function unaskForCredit(trx: Trx, itemId: number): Promise<void> {
  await trx
    .updateTable("roadmap_item")
    .set({ credit_asked_at: null })
    .where("id", "=", itemId)
    .whereRef("credit_asked_at", ">=", "delivered_at")
    .execute();
}
