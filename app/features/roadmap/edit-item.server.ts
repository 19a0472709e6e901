import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { type ItemText, insertRevision, updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { requireOwner } from "./owners.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";
import type { ItemState } from "./roadmap-item";

/**
 * The item reads as `input` says. Words make a new revision; an owner alone does not.
 * @throws Conflict with the newer words when somebody else wrote since the form was shown.
 */
export async function editItem(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: ItemText & { version: number; ownerId: number | null },
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  requireSignedIn(viewer);
  await requireOwner(trx, input.ownerId);
  const sameWords = saysTheSame(item, input);
  if (sameWords && item.ownerId === input.ownerId) return;
  if (item.version !== input.version && !sameWords) {
    const { version, title, summary, body } = item;
    throw new Conflict("roadmap:edit.stale", { version, title, summary, body });
  }
  const version = sameWords ? item.version : item.version + 1;
  const { title, summary, body, bodyHtml, ownerId } = input;
  await updateItem(trx, id, {
    title,
    summary,
    body,
    body_html: bodyHtml,
    owner_id: ownerId,
    version,
  });
  await showPicturesIn(trx, { kind: "roadmap_item", id }, body);
  if (!sameWords) await insertRevision(trx, viewer.id, { id, version, title, summary, body });
  await recordActivity(
    trx,
    viewer,
    "roadmap_item.edited",
    { kind: "roadmap_item", id },
    { version: sameWords ? null : version, ownerChanged: ownerId !== item.ownerId },
    { staffOnly: item.publishedAt === null },
  );
}

function saysTheSame(item: ItemState, input: ItemText): boolean {
  return item.title === input.title && item.summary === input.summary && item.body === input.body;
}
