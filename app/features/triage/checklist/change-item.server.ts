import type { Verb } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canUseChecklist } from "../triage.policy";
import { findItemRow } from "./checklist.queries.server";

/** An item of the checklist is done: by the viewer, now. @throws NotFound */
export async function finishItem(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  itemId: number,
): Promise<void> {
  const by = await requireChecklist(trx, viewer, ideaId);
  const item = await findItemRow(trx, ideaId, itemId);
  if (!item) throw new NotFound();
  if (item.done_at !== null) return;
  await trx
    .updateTable("checklist_item")
    .set({ done_at: now(), done_by_id: by.id })
    .where("id", "=", itemId)
    .execute();
  await record(trx, viewer, "checklist_item.finished", item);
}

/** It is to do again. @throws NotFound */
export async function reopenItem(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  itemId: number,
): Promise<void> {
  await requireChecklist(trx, viewer, ideaId);
  const item = await findItemRow(trx, ideaId, itemId);
  if (!item) throw new NotFound();
  if (item.done_at === null) return;
  await trx
    .updateTable("checklist_item")
    .set({ done_at: null, done_by_id: null })
    .where("id", "=", itemId)
    .execute();
  await record(trx, viewer, "checklist_item.reopened", item);
}

/** Removes an item; one that is gone already is gone. */
export async function removeItem(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  itemId: number,
): Promise<void> {
  await requireChecklist(trx, viewer, ideaId);
  const item = await findItemRow(trx, ideaId, itemId);
  if (!item) return;
  await trx.deleteFrom("checklist_item").where("id", "=", itemId).execute();
  await record(trx, viewer, "checklist_item.removed", item);
}

/** An idea keeps its checklist while it is merged. */
async function requireChecklist(trx: Trx, viewer: Viewer, ideaId: number): Promise<SignedInViewer> {
  await lockIdeaStateAlsoMerged(trx, viewer, ideaId);
  allow(viewer, canUseChecklist(viewer));
  requireSignedIn(viewer);
  return viewer;
}

/** The words stay out of it: they go with the item. */
async function record(trx: Trx, viewer: Viewer, verb: Verb, item: Row<"checklist_item">) {
  const subject = { kind: "checklist_item", id: item.id, ideaId: item.idea_id } as const;
  await recordActivity(trx, viewer, verb, subject, {}, { staffOnly: true });
}
