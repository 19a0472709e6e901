import type { Details } from "~/features/activity/activity";
import { recordActivity } from "~/features/activity/record-activity.server";
import { addComment, removeComment } from "~/features/ideas/idea-counters.server";
import { indexComment } from "~/features/ideas/index-idea.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canHideComment } from "./comment.policy";
import { type CommentOnIdea, lockComment, updateComment } from "./comments.queries.server";

/** Only product, admin and the author can read the comment from now on, and why it is hidden. */
export async function hideComment(
  trx: Trx,
  viewer: Viewer,
  id: number,
  reason: string,
): Promise<void> {
  const known = await lockComment(trx, viewer, id);
  allow(viewer, canHideComment(viewer, known.comment), "comments:hideRefused");
  if (known.comment.hidden) return;
  await updateComment(trx, id, { hidden_at: now(), hidden_reason: reason });
  await removeComment(trx, known.row.idea_id, countedAs(known));
  if (known.comment.byStaff) await recountAnswered(trx, known.row.idea_id);
  await indexComment(trx, id);
  await record(trx, viewer, known, "comment.hidden", { reason });
}

/** The comment is as open as its idea again. */
export async function showComment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const known = await lockComment(trx, viewer, id);
  allow(viewer, canHideComment(viewer, known.comment), "comments:hideRefused");
  if (!known.comment.hidden) return;
  await updateComment(trx, id, { hidden_at: null, hidden_reason: null });
  await addComment(trx, known.row.idea_id, countedAs(known));
  if (known.comment.byStaff) await recountAnswered(trx, known.row.idea_id);
  await indexComment(trx, id);
  await record(trx, viewer, known, "comment.shown");
}

function countedAs({ row, comment }: CommentOnIdea) {
  return { createdAt: row.created_at, byStaff: comment.byStaff };
}

async function record(
  trx: Trx,
  viewer: Viewer,
  { row }: CommentOnIdea,
  verb: "comment.hidden" | "comment.shown",
  details: Details = {},
): Promise<void> {
  const subject = { kind: "comment", id: row.id, ideaId: row.idea_id } as const;
  await recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}
