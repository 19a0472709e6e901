import { recordActivity } from "~/features/activity/record-activity.server";
import { canReportComment } from "~/features/comments/comment.policy";
import { lockComment } from "~/features/comments/comments.queries.server";
import { canReportIdea } from "~/features/ideas/idea.policy";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { ReportReason, Thing } from "./report";
import { findOpenReport, hasOpenReport, insertReport } from "./report-rows.server";

export interface ReportInput {
  reason: ReportReason;
  words: string;
}

/** Product and admin look at the idea. Who reported it already is waited for no second time. */
export async function reportIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: ReportInput,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canReportIdea(viewer, idea), "moderation:report.refused");
  await report(trx, viewer, { ideaId, commentId: null }, input);
}

export async function reportComment(
  trx: Trx,
  viewer: Viewer,
  commentId: number,
  input: ReportInput,
): Promise<void> {
  const { comment, idea } = await lockComment(trx, viewer, commentId);
  allow(viewer, canReportComment(viewer, comment, idea), "moderation:report.refused");
  await report(trx, viewer, { ideaId: idea.id, commentId }, input);
}

/** The idea is locked, so that two first reports cannot both lead. */
async function report(trx: Trx, viewer: Viewer, thing: Thing, input: ReportInput): Promise<void> {
  requireSignedIn(viewer);
  if (await findOpenReport(trx, viewer.id, thing)) return;
  await insertReport(trx, {
    idea_id: thing.ideaId,
    comment_id: thing.commentId,
    reporter_id: viewer.id,
    ...input,
    leads: (await hasOpenReport(trx, thing)) ? 0 : 1,
    created_at: now(),
  });
  const { ideaId, commentId } = thing;
  const subject =
    commentId === null
      ? ({ kind: "idea", id: ideaId } as const)
      : ({ kind: "comment", id: commentId, ideaId } as const);
  await recordActivity(trx, viewer, "report.made", subject, {}, { staffOnly: true });
}
