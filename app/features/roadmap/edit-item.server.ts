import { recordActivity } from "~/features/activity/record-activity.server";
import { insertRevision, readBrief } from "~/features/brief/brief-rows.server";
import { changeSections } from "~/features/brief/change-sections";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { type ItemText, updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { requireOwner } from "./owners.queries.server";
import { canShapeRoadmap } from "./roadmap.policy";

export interface EditInput extends ItemText {
  /** The version that the editor saw. */
  version: number;
  ownerId: number | null;
  /** What changed, and why. */
  reason?: string;
}

/** Somebody else saved since the editor's words were brought together with what stood there. */
export class ItemMoved extends Conflict {
  constructor() {
    super("roadmap:edit.stale");
  }
}

/**
 * The item reads as `input` says; sections that it does not name stay. Words make a new revision; an
 * owner alone does not.
 * @throws ItemMoved when somebody else wrote since.
 */
export async function editItem(
  trx: Trx,
  viewer: Viewer,
  id: number,
  input: EditInput,
): Promise<void> {
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canShapeRoadmap(viewer));
  requireSignedIn(viewer);
  await requireOwner(trx, input.ownerId);
  const { title, summary, ownerId, reason } = input;
  const changes = changeSections(await readBrief(trx, id), input.sections, viewer.id);
  const sameWords =
    item.title === title && item.summary === summary && Object.keys(changes).length === 0;
  if (sameWords && item.ownerId === ownerId) return;
  if (item.version !== input.version && !sameWords) throw new ItemMoved();
  const version = sameWords ? item.version : item.version + 1;
  await updateItem(trx, id, { title, summary, owner_id: ownerId, version });
  if (!sameWords) {
    const origin = { kind: "edit", editorId: viewer.id, ...(reason ? { reason } : {}) } as const;
    await insertRevision(trx, { id, version, title, summary }, origin, changes);
  }
  await recordActivity(
    trx,
    viewer,
    "roadmap_item.edited",
    { kind: "roadmap_item", id },
    { version: sameWords ? null : version, ownerChanged: ownerId !== item.ownerId },
    { staffOnly: item.publishedAt === null },
  );
}
