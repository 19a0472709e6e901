import { hideComment } from "~/features/comments/hide-comment.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { settleReports } from "./settle-reports.server";

/** Hides a comment, which decides all that was reported of it. */
export async function hideReportedComment(
  trx: Trx,
  viewer: Viewer,
  thing: { ideaId: number; commentId: number },
  reason: string,
): Promise<void> {
  await hideComment(trx, viewer, thing.commentId, reason);
  await settleReports(trx, viewer, thing, "hidden");
}
