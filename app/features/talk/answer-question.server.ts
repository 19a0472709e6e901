import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canMarkAnswered } from "./talk.policy";
import { getTalk, type TalkIds, updateTalk } from "./talk-rows.server";

/** The question counts as answered, whoever answered it and wherever. */
export async function markAnswered(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<void> {
  if (await isMarked(trx, viewer, ids)) return;
  const marked = { answered_at: now(), answered_by_id: viewer.id };
  await updateTalk(trx, ids.commentId, marked);
  await record(trx, viewer, ids, "roadmap_comment.answered");
}

/** Nobody says so any more; an answer of the company under it still answers it. */
export async function unmarkAnswered(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<void> {
  if (!(await isMarked(trx, viewer, ids))) return;
  await updateTalk(trx, ids.commentId, { answered_at: null, answered_by_id: null });
  await record(trx, viewer, ids, "roadmap_comment.reopened");
}

async function isMarked(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<boolean> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { row, state } = await getTalk(trx, ids);
  allow(viewer, canMarkAnswered(viewer, state));
  return row.answered_at !== null;
}

async function record(
  trx: Trx,
  viewer: Viewer,
  { itemId, commentId }: TalkIds,
  verb: "roadmap_comment.answered" | "roadmap_comment.reopened",
): Promise<void> {
  const subject = { kind: "roadmap_comment", id: commentId, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, verb, subject, {}, { staffOnly: true });
}
