import { recordActivity } from "~/features/activity/record-activity.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { ReportDecision, Thing } from "./report";
import { decideReports } from "./report-rows.server";

/** Whoever reported the thing hears what became of it; without an open report nothing happens. */
export async function settleReports(
  trx: Trx,
  viewer: Viewer,
  thing: Thing,
  decision: ReportDecision,
): Promise<void> {
  const reportIds = await decideReports(trx, thing, { decision, by: viewer.id, at: now() });
  if (reportIds.length === 0) return;
  const { ideaId, commentId } = thing;
  const subject =
    commentId === null
      ? ({ kind: "idea", id: ideaId } as const)
      : ({ kind: "comment", id: commentId, ideaId } as const);
  const details = { decision, reportIds };
  await recordActivity(trx, viewer, "report.decided", subject, details, { staffOnly: true });
}
