import { keepToStaff } from "~/features/activity/keep-to-staff.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { setReview, setStatus } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canStillUndo, STATUS_EXCERPT_LENGTH } from "./status-change";
import { deleteStatusChange, listLatestChanges } from "./status-changes.queries.server";
import { canSetStatus } from "./triage.policy";

/**
 * Takes the latest status change back, as if nobody had said it: the idea has its former status and
 * note, and who was not told yet is not told. The audit keeps both acts, for staff.
 * @throws Conflict when it is too late, or when another change followed.
 */
export async function undoStatusChange(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  changeId: number,
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canSetStatus(viewer));
  const [latest, before] = await listLatestChanges(trx, ideaId, 2);
  if (!latest || latest.id < changeId) return;
  if (latest.id !== changeId) throw new Conflict("triage:undo.followed");
  if (!canStillUndo(latest.created_at, now())) throw new Conflict("triage:undo.late");
  const statuses = await listStatuses(trx, viewer.language);
  const former = statuses.find((status) => status.id === latest.from_status_id);
  if (!former) throw new Conflict("triage:undo.first");
  await deleteStatusChange(trx, latest.id);
  await setStatus(trx, ideaId, former, excerpt(before?.note ?? "", STATUS_EXCERPT_LENGTH));
  if (latest.from_review_at !== null) await setReview(trx, ideaId, latest.from_review_at);
  await recountAnswered(trx, ideaId);
  await recordUndo(trx, viewer, latest, former.key);
}

async function recordUndo(
  trx: Trx,
  viewer: Viewer,
  undone: Row<"status_change">,
  formerKey: string,
): Promise<void> {
  const ideaId = undone.idea_id;
  await keepToStaff(
    trx,
    ideaId,
    "idea.status_changed",
    (details) => details["statusChangeId"] === undone.id,
  );
  await recordActivity(
    trx,
    viewer,
    "idea.status_changed",
    { kind: "idea", id: ideaId },
    { from: undone.to_status_id, to: undone.from_status_id, toKey: formerKey, undoes: undone.id },
    { staffOnly: true },
  );
}
