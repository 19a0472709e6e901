import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { type ItemText, insertItem } from "./item-rows.server";
import { requireOwner } from "./owners.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";
import type { Horizon } from "./roadmap-item";

/** An item of its own, from no idea. @returns its id. */
export async function createItem(
  trx: Trx,
  viewer: Viewer,
  input: ItemText & { horizon: Horizon; ownerId: number | null },
): Promise<number> {
  allow(viewer, canShapeRoadmap(viewer));
  requireSignedIn(viewer);
  await requireOwner(trx, input.ownerId);
  const id = await insertItem(trx, viewer.id, input);
  const details = { horizon: input.horizon };
  await recordActivity(trx, viewer, "roadmap_item.created", { kind: "roadmap_item", id }, details);
  return id;
}
