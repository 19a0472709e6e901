import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { findSameItem, type ItemText, insertItem } from "./item-rows.server";
import { requireOwner } from "./owners.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";
import type { Horizon } from "./roadmap-item";

const SENT_TWICE_WITHIN = 10 * MINUTE;

/** An item of its own, from no idea. Sent twice it is one. @returns its id. */
export async function createItem(
  trx: Trx,
  viewer: Viewer,
  input: ItemText & { horizon: Horizon; ownerId: number | null; unpublished?: boolean },
): Promise<number> {
  allow(viewer, canShapeRoadmap(viewer));
  requireSignedIn(viewer);
  await requireOwner(trx, input.ownerId);
  const same = await findSameItem(trx, viewer.id, input, now() - SENT_TWICE_WITHIN);
  if (same) return same;
  const id = await insertItem(trx, viewer.id, input);
  const details = { horizon: input.horizon };
  const subject = { kind: "roadmap_item", id } as const;
  const staffOnly = input.unpublished ?? false;
  await recordActivity(trx, viewer, "roadmap_item.created", subject, details, { staffOnly });
  return id;
}
