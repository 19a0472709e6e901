import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { setAccepted } from "./accept-answer.server";
import { canHideAnswer } from "./question.policy";
import {
  type AnswerIds,
  countAnswers,
  getAnswer,
  lockQuestion,
  updateAnswer,
} from "./question-rows.server";
import { indexQuestion } from "./question-words.server";
import { recordAnswer } from "./record-question.server";

/** Only product, admin and the author read the answer from now on; it answers nothing any more. */
export async function hideAnswer(
  trx: Trx,
  viewer: Viewer,
  ids: AnswerIds,
  reason: string,
): Promise<void> {
  const { row: question } = await lockQuestion(trx, viewer, ids.questionId);
  const { row, state } = await getAnswer(trx, viewer, ids);
  allow(viewer, canHideAnswer(viewer));
  if (state.hidden) return;
  if (state.accepted) await setAccepted(trx, viewer, question, null);
  await updateAnswer(trx, row.id, { hidden_at: now(), hidden_reason: reason });
  await countAnswers(trx, ids.questionId);
  await indexQuestion(trx, ids.questionId);
  await recordAnswer(trx, viewer, "answer.hidden", question, row, { reason });
}

/** The answer is as open as its question again. */
export async function showAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const { row: question } = await lockQuestion(trx, viewer, ids.questionId);
  const { row, state } = await getAnswer(trx, viewer, ids);
  allow(viewer, canHideAnswer(viewer));
  if (!state.hidden) return;
  await updateAnswer(trx, row.id, { hidden_at: null, hidden_reason: null });
  await countAnswers(trx, ids.questionId);
  await indexQuestion(trx, ids.questionId);
  await recordAnswer(trx, viewer, "answer.shown", question, row);
}
