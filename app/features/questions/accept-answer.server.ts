import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canAcceptAnswer } from "./question.policy";
import {
  type AnswerIds,
  getAnswer,
  lockQuestion,
  updateAnswer,
  updateQuestion,
} from "./question-rows.server";
import { recordAnswer } from "./record-question.server";

/** This answer was what the asker needed, and no other one of the question. */
export async function acceptAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const { question, answer } = await getAllowed(trx, viewer, ids);
  await setAccepted(trx, viewer, question, answer);
}

/** It was not. */
export async function unacceptAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const { question, answer } = await getAllowed(trx, viewer, ids);
  if (question.accepted_answer_id === answer.id) await setAccepted(trx, viewer, question, null);
}

async function getAllowed(trx: Trx, viewer: Viewer, ids: AnswerIds) {
  const { row: question, state } = await lockQuestion(trx, viewer, ids.questionId);
  const { row: answer, state: answered } = await getAnswer(trx, viewer, ids);
  allow(viewer, canAcceptAnswer(viewer, answered, state));
  return { question, answer };
}

/** Names the answer that helped, or none; the one before it is named no more. */
export async function setAccepted(
  trx: Trx,
  viewer: Viewer,
  question: Row<"question">,
  answer: Row<"answer"> | null,
): Promise<void> {
  const before = question.accepted_answer_id;
  if (before === (answer?.id ?? null)) return;
  await updateQuestion(trx, question.id, { accepted_answer_id: answer?.id ?? null });
  if (before !== null) {
    await updateAnswer(trx, before, { accepted_at: null });
    const former = await trx
      .selectFrom("answer")
      .selectAll()
      .where("id", "=", before)
      .executeTakeFirstOrThrow();
    await recordAnswer(trx, viewer, "answer.unaccepted", question, former);
  }
  if (!answer) return;
  await updateAnswer(trx, answer.id, {
    accepted_at: (await findFirstTime(trx, answer.id)) ?? now(),
  });
  await recordAnswer(trx, viewer, "answer.accepted", question, answer);
}

/** When the answer was accepted before: what was given does not become newer by being accepted again. */
async function findFirstTime(trx: Trx, answerId: number): Promise<number | undefined> {
  const first = await trx
    .selectFrom("activity")
    .select("created_at")
    .where("subject_kind", "=", "answer")
    .where("subject_id", "=", answerId)
    .where("verb", "=", "answer.accepted")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return first?.created_at;
}
