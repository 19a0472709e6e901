import { recordActivity } from "~/features/activity/record-activity.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Db, Trx } from "~db/connect.server";

/** What the company does not tell of the item, and why; "" where it says nothing of it. */
export async function setUndisclosed(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  undisclosed: string,
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  allow(viewer, canCareForItem(viewer, item));
  const changed = await trx
    .updateTable("roadmap_item")
    .set({ undisclosed })
    .where("id", "=", itemId)
    .where("undisclosed", "<>", undisclosed)
    .returning("id")
    .executeTakeFirst();
  if (!changed) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  await recordActivity(trx, viewer, "roadmap_item.disclosed", subject, {}, { staffOnly: true });
}

/** As it stands, for the form. */
export async function getUndisclosed(db: Db, itemId: number): Promise<string> {
  const row = await db
    .selectFrom("roadmap_item")
    .select("undisclosed")
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
  return row.undisclosed;
}
