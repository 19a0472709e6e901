import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canKeepWords } from "./answering.policy";
import { questionName } from "./edit-question.server";
import type { QuestionRecord } from "./question";
import { lockQuestion, updateQuestion } from "./questions.queries.server";

/** The question is offered no more; where it was asked it stays. */
export async function retireQuestion(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const question = await lockQuestion(trx, id);
  allow(viewer, canKeepWords(viewer));
  if (question.retired) return;
  await updateQuestion(trx, id, { retired_at: now() });
  await record(trx, viewer, "spin_question.retired", question);
}

export async function restoreQuestion(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const question = await lockQuestion(trx, id);
  allow(viewer, canKeepWords(viewer));
  if (!question.retired) return;
  await updateQuestion(trx, id, { retired_at: null });
  await record(trx, viewer, "spin_question.restored", question);
}

function record(
  trx: Trx,
  viewer: Viewer,
  verb: "spin_question.retired" | "spin_question.restored",
  { id, texts }: QuestionRecord,
) {
  const subject = { kind: "spin_question", id } as const;
  const details = { name: questionName(texts, viewer.language) };
  return recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}
