import type { Details } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canHideTalk } from "./talk.policy";
import { getTalk, type TalkIds, updateTalk } from "./talk-rows.server";

/** Only product, admin and the author read the comment from now on, and why it is hidden. */
export async function hideTalk(
  trx: Trx,
  viewer: Viewer,
  ids: TalkIds,
  reason: string,
): Promise<void> {
  if (await isHidden(trx, viewer, ids)) return;
  await updateTalk(trx, ids.commentId, { hidden_at: now(), hidden_reason: reason });
  await record(trx, viewer, ids, "roadmap_comment.hidden", { reason });
}

/** The comment is as open as its item again. */
export async function showTalk(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<void> {
  if (!(await isHidden(trx, viewer, ids))) return;
  await updateTalk(trx, ids.commentId, { hidden_at: null, hidden_reason: null });
  await record(trx, viewer, ids, "roadmap_comment.shown");
}

async function isHidden(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<boolean> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { state } = await getTalk(trx, ids);
  allow(viewer, canHideTalk(viewer, state));
  return state.hidden;
}

async function record(
  trx: Trx,
  viewer: Viewer,
  { itemId, commentId }: TalkIds,
  verb: "roadmap_comment.hidden" | "roadmap_comment.shown",
  details: Details = {},
): Promise<void> {
  const subject = { kind: "roadmap_comment", id: commentId, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}
