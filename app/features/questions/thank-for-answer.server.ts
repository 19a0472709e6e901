import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canThank } from "./question.policy";
import { type AnswerIds, getAnswer, lockQuestion, updateAnswer } from "./question-rows.server";
import { recordAnswer } from "./record-question.server";

/** The viewer says thanks, once. */
export async function thankForAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const { question, answer, personId } = await getThanked(trx, viewer, ids);
  const added = await trx
    .insertInto("answer_thanks")
    .values({ answer_id: answer.id, person_id: personId, created_at: now() })
    .onConflict((conflict) => conflict.columns(["answer_id", "person_id"]).doNothing())
    .returning("answer_id")
    .executeTakeFirst();
  if (!added) return;
  await updateAnswer(trx, answer.id, { thanks_count: answer.thanks_count + 1 });
  await recordAnswer(trx, viewer, "answer.thanked", question, answer);
}

/** The viewer takes their thanks back. */
export async function unthankForAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const { question, answer, personId } = await getThanked(trx, viewer, ids);
  const removed = await trx
    .deleteFrom("answer_thanks")
    .where("answer_id", "=", answer.id)
    .where("person_id", "=", personId)
    .returning("answer_id")
    .executeTakeFirst();
  if (!removed) return;
  await updateAnswer(trx, answer.id, { thanks_count: answer.thanks_count - 1 });
  await recordAnswer(trx, viewer, "answer.unthanked", question, answer);
}

async function getThanked(trx: Trx, viewer: Viewer, ids: AnswerIds) {
  const { row: question, state } = await lockQuestion(trx, viewer, ids.questionId);
  const { row: answer, state: thanked } = await getAnswer(trx, viewer, ids);
  allow(viewer, canThank(viewer, thanked, state));
  requireSignedIn(viewer);
  return { question, answer, personId: viewer.id };
}
