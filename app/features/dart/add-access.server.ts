import { recordActivity } from "~/features/activity/record-activity.server";
import { canCareForItem } from "~/features/ideas/item.policy";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { ACCESS_MOST, type ItemAccess } from "./item-access";

/**
 * Something of the item is within reach of those whom it is for. The same address for the same people
 * is there once.
 * @throws Invalid where there are a hundred already.
 */
export async function addAccess(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  { kind, title, url, audience, usedBy }: Omit<ItemAccess, "id">,
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  allow(viewer, canCareForItem(viewer, item));
  const known = await trx
    .selectFrom("item_access")
    .select(["url", "audience"])
    .where("roadmap_item_id", "=", itemId)
    .execute();
  if (known.some((each) => each.url === url && each.audience === audience)) return;
  if (known.length >= ACCESS_MOST) throw new Invalid({ "": ["dart:access.tooMany"] });
  await trx
    .insertInto("item_access")
    .values({
      roadmap_item_id: itemId,
      ...{ kind, title, url, audience, used_by: usedBy },
      added_by_id: viewer.id,
      created_at: now(),
    })
    .execute();
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { name: title };
  await recordActivity(trx, viewer, "item_access.added", subject, details, { staffOnly: true });
}

/** It is out of reach again; taking it away twice changes nothing. */
export async function removeAccess(
  trx: Trx,
  viewer: Viewer,
  { itemId, accessId }: { itemId: number; accessId: number },
): Promise<void> {
  const item = await lockShownItem(trx, viewer, itemId);
  allow(viewer, canCareForItem(viewer, item));
  const gone = await trx
    .deleteFrom("item_access")
    .where("id", "=", accessId)
    .where("roadmap_item_id", "=", itemId)
    .returning("title")
    .executeTakeFirst();
  if (!gone) return;
  const subject = { kind: "roadmap_item", id: itemId } as const;
  const details = { name: gone.title };
  await recordActivity(trx, viewer, "item_access.removed", subject, details, { staffOnly: true });
}
