import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Cover } from "~/features/pictures/cover";
import { showPictures } from "~/features/pictures/picture-uses.server";
import type { Trx } from "~db/connect.server";
import { updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";

/** The cover stands over the item; none does for null. */
export async function setItemCover(
  trx: Trx,
  viewer: Viewer,
  id: number,
  cover: Cover | null,
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  if (item.cover?.key === cover?.key && item.cover?.alt === cover?.alt) return;
  await updateItem(trx, id, { cover: cover?.key ?? null, cover_alt: cover?.alt ?? "" });
  await showPictures(trx, { kind: "roadmap_item_cover", id }, cover ? [cover.key] : []);
  const subject = { kind: "roadmap_item", id } as const;
  const staffOnly = item.publishedAt === null;
  await recordActivity(trx, viewer, "roadmap_item.picture_changed", subject, {}, { staffOnly });
}
