import { type AskInput, askQuestion } from "~/features/answering/ask-question.server";
import { leadsTo, WAITING_STATUS } from "~/features/ideas/status";
import { listNextStatusIds, listStatuses } from "~/features/ideas/statuses.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db, Trx } from "~db/connect.server";
import { changeStatus } from "./change-status.server";
import { canSetStatus } from "./triage.policy";
import { getIdeaHead } from "./triage.queries.server";

/** The status in which an idea waits for an answer to a question, and the one that it has now. */
export interface WaitingStep {
  fromId: number;
  statusId: number;
  name: string;
}

/** How the viewer can let an open idea wait for its author; null where they cannot, or it does. */
export async function findWaitingStep(
  db: Db,
  viewer: Viewer,
  ideaId: number,
): Promise<WaitingStep | null> {
  if (!canSetStatus(viewer)) return null;
  const statuses = await listStatuses(db, viewer.language);
  const { statusId } = await getIdeaHead(db, ideaId);
  const from = statuses.find((status) => status.id === statusId);
  const to = statuses.find((status) => status.key === WAITING_STATUS);
  if (!from || !to || to.retired || to.id === from.id || from.group !== "open") return null;
  if (!leadsTo(await listNextStatusIds(db, from.id), to.id)) return null;
  return { fromId: from.id, statusId: to.id, name: to.name };
}

/**
 * Asks, and from then on the idea waits for the answer. The question says all that a note could, so
 * the change has none and nobody is told twice. Sent twice it is one.
 * @returns the comment's id.
 */
export async function askAndWait(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  input: AskInput,
): Promise<number> {
  const commentId = await askQuestion(trx, viewer, ideaId, input);
  const step = await findWaitingStep(trx, viewer, ideaId);
  if (step) {
    const { fromId: fromStatusId, statusId } = step;
    const nothing = { note: "", noteHtml: "", reasonCode: null, wouldChange: "" };
    await changeStatus(trx, viewer, ideaId, { fromStatusId, statusId, ...nothing });
  }
  return commentId;
}
