import type { Cause } from "~/features/activity/cause";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { IdeaState } from "~/features/ideas/idea";
import { markAnswered, stir } from "~/features/ideas/idea-counters.server";
import { setStatus } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { leadsTo, type Status } from "~/features/ideas/status";
import { listNextStatusIds, listStatuses } from "~/features/ideas/statuses.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesInNew } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import { Conflict, Invalid } from "~/platform/errors";
import { excerpt } from "~/platform/excerpt";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { refuseWithoutReason } from "./refuse-without-reason.server";
import { asksFor, STATUS_EXCERPT_LENGTH, type StatusInput } from "./status-change";
import { insertStatusChange } from "./status-changes.queries.server";
import { canSetStatus } from "./triage.policy";
import { getIdeaHead } from "./triage.queries.server";

/**
 * Gives an idea another status, with the note that tells everybody why.
 * @returns the id of the change, for its undo.
 * @throws Invalid for the status that it has, for one that may not follow, and for a decline without
 * its three reasons or what it points to.
 * @throws Conflict when somebody else changed the status since the form was shown.
 */
export async function changeStatus(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: StatusInput,
  cause: Cause = {},
): Promise<number> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canSetStatus(viewer));
  const statuses = await listStatuses(trx, viewer.language);
  const { statusId, reviewAt } = await getIdeaHead(trx, ideaId);
  const from = statuses.find((status) => status.id === statusId);
  const to = statuses.find((status) => status.id === input.statusId);
  if (!from || !to || to.retired) throw new Invalid({ status: ["shared:errors.choice"] });
  if (to.id === from.id) throw new Invalid({ status: ["triage:status.unchanged"] });
  if (input.fromStatusId !== from.id) {
    throw new Conflict("triage:status.stale", { statusId: from.id, status: from.name });
  }
  if (!leadsTo(await listNextStatusIds(trx, from.id), to.id)) {
    throw new Invalid({
      status: [errorKey("triage:status.notNext", { from: from.name, to: to.name })],
    });
  }
  refuseWithoutReason(to, input);
  return write(trx, viewer, idea, { from, to, reviewAt, input, cause });
}

interface Writing {
  from: Status;
  to: Status;
  /** When the idea was to be looked at again until now. */
  reviewAt: number | null;
  input: StatusInput;
  cause: Cause;
}

async function write(
  trx: Trx,
  viewer: Viewer,
  idea: IdeaState,
  { from, to, reviewAt, input, cause }: Writing,
): Promise<number> {
  const at = now();
  const asks = asksFor(to, input.reasonCode);
  const id = await insertStatusChange(trx, {
    idea_id: idea.id,
    from_status_id: from.id,
    to_status_id: to.id,
    actor_id: viewer.id,
    note: input.note,
    note_html: input.noteHtml,
    reason_code: to.needsReason ? input.reasonCode : null,
    would_change: to.needsReason ? input.wouldChange : "",
    from_review_at: reviewAt,
    possible_where: asks.where ? (input.possibleWhere ?? "") : "",
    conflicts_with: asks.conflict ? (input.conflictsWith ?? "") : "",
    language: viewer.language,
    created_at: at,
  });
  await showPicturesInNew(trx, { kind: "status_change", id }, input.note);
  await setStatus(trx, idea.id, to, excerpt(input.note, STATUS_EXCERPT_LENGTH));
  // Opened again, it has its time anew; else its quiet goes on, and an undo leaves no trace.
  if (to.group === "open" && from.group !== "open") await stir(trx, idea.id);
  // A change without a note says nothing to anybody.
  if (input.note) await markAnswered(trx, idea, { byId: viewer.id, at });
  await recordActivity(
    trx,
    viewer,
    "idea.status_changed",
    { kind: "idea", id: idea.id },
    { from: from.id, to: to.id, fromKey: from.key, toKey: to.key, statusChangeId: id, ...cause },
  );
  return id;
}
