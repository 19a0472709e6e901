import { recordActivity } from "~/features/activity/record-activity.server";
import { canApproveComment } from "~/features/comments/comment.policy";
import { lockComment, updateComment } from "~/features/comments/comments.queries.server";
import { publishComment } from "~/features/comments/publish-comment.server";
import { allow } from "~/features/people/allow";
import { getPerson } from "~/features/people/people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./moderation.policy";

/** A comment that waited, or was refused, is there as if its author posted it now. */
export async function approveComment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!canApproveComment(viewer, comment)) return;
  const at = now();
  const published = { waiting_since: null, hidden_at: null, hidden_reason: null, created_at: at };
  await updateComment(trx, id, published);
  const subject = { kind: "comment", id, ideaId: idea.id } as const;
  await recordActivity(trx, viewer, "comment.approved", subject, {}, { staffOnly: true });
  const author = viewerOfPerson(await getPerson(trx, row.author_id));
  const { byStaff } = comment;
  await publishComment(trx, author, idea, { id, parentId: row.parent_id, byStaff, at });
}

/** Its author alone still sees the comment, and why others never did. */
export async function refuseComment(
  trx: Trx,
  viewer: Viewer,
  id: number,
  reason: string,
): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!canApproveComment(viewer, comment) || row.hidden_reason !== null) return;
  await updateComment(trx, id, { hidden_reason: reason });
  const subject = { kind: "comment", id, ideaId: idea.id } as const;
  await recordActivity(trx, viewer, "comment.refused", subject, { reason }, { staffOnly: true });
}
