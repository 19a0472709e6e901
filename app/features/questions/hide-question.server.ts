import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canHideQuestion } from "./question.policy";
import { lockQuestion, updateQuestion } from "./question-rows.server";
import { recordQuestion } from "./record-question.server";

/** Only product, admin and who asked read the question from now on, and why it is hidden. */
export async function hideQuestion(
  trx: Trx,
  viewer: Viewer,
  id: number,
  reason: string,
): Promise<void> {
  const { row, state } = await lockQuestion(trx, viewer, id);
  allow(viewer, canHideQuestion(viewer));
  if (state.hidden) return;
  await updateQuestion(trx, id, { hidden_at: now(), hidden_reason: reason });
  await recordQuestion(trx, viewer, "question.hidden", row, { reason });
}

/** The question is as open as its board again. */
export async function showQuestion(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row, state } = await lockQuestion(trx, viewer, id);
  allow(viewer, canHideQuestion(viewer));
  if (!state.hidden) return;
  await updateQuestion(trx, id, { hidden_at: null, hidden_reason: null });
  await recordQuestion(trx, viewer, "question.shown", row);
}
