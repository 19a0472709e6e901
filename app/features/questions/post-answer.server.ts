import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { limitLinks } from "~/features/writing/limit-links.server";
import { MINUTE, now } from "~/platform/clock";
import { Conflict, NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canAnswer, canDeleteAnswer, canEditAnswer } from "./question.policy";
import {
  type AnswerIds,
  countAnswers,
  getAnswer,
  getOwnAnswer,
  lockQuestion,
  lockRow,
  updateAnswer,
} from "./question-rows.server";
import { indexQuestion } from "./question-words.server";
import { recordAnswer } from "./record-question.server";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export interface AnswerWords {
  /** Markdown. */
  body: string;
  /** The body, rendered before the transaction began. */
  bodyHtml: string;
}

/**
 * Answers a question, as a peer or for the company; who was asked has done so. Sent twice it is one.
 * @returns the answer's number.
 */
export async function postAnswer(
  trx: Trx,
  viewer: Viewer,
  questionId: number,
  { body, bodyHtml }: AnswerWords,
): Promise<number> {
  const { row: question, state } = await lockQuestion(trx, viewer, questionId);
  allow(viewer, canAnswer(viewer, state));
  requireSignedIn(viewer);
  await limitLinks(trx, viewer, bodyHtml);
  const same = await trx
    .selectFrom("answer")
    .select("id")
    .where("question_id", "=", questionId)
    .where("author_id", "=", viewer.id)
    .where("body", "=", body)
    .where("created_at", ">", now() - SENT_TWICE_WITHIN)
    .executeTakeFirst();
  if (same) return same.id;
  const answer = await trx
    .insertInto("answer")
    .values({
      ...{ question_id: questionId, author_id: viewer.id },
      side: isStaff(viewer) ? "company" : "peer",
      ...{ body, body_html: bodyHtml, language: viewer.language, created_at: now() },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await countAnswers(trx, questionId);
  await indexQuestion(trx, questionId);
  await trx
    .updateTable("question_request")
    .set({ state: "answered", decided_at: now() })
    .where("question_id", "=", questionId)
    .where("person_id", "=", viewer.id)
    .where("state", "<>", "answered")
    .execute();
  await recordAnswer(trx, viewer, "answer.posted", question, answer);
  return answer.id;
}

/**
 * One's own words again.
 * @throws Conflict when they changed since the form was shown.
 */
export async function editAnswer(
  trx: Trx,
  viewer: Viewer,
  ids: AnswerIds,
  edit: AnswerWords & { version: number },
): Promise<void> {
  const { row: question, state } = await lockQuestion(trx, viewer, ids.questionId);
  const { row, state: answer } = await getAnswer(trx, viewer, ids);
  allow(viewer, canEditAnswer(viewer, answer, state));
  requireSignedIn(viewer);
  if (row.body === edit.body) return;
  if (row.version !== edit.version) {
    throw new Conflict("shared:errors.changed", { version: row.version, body: row.body });
  }
  await limitLinks(trx, viewer, edit.bodyHtml);
  await updateAnswer(trx, row.id, {
    ...{ body: edit.body, body_html: edit.bodyHtml },
    ...{ version: row.version + 1, edited_at: now() },
  });
  await indexQuestion(trx, ids.questionId);
  await recordAnswer(trx, viewer, "answer.edited", question, row);
}

/**
 * Takes one's own words away for good, with their thanks; a question that they answered is open again.
 * Also where the question is not for them any more.
 */
export async function deleteAnswer(trx: Trx, viewer: Viewer, ids: AnswerIds): Promise<void> {
  const question = await lockRow(trx, ids.questionId);
  if (!question) throw new NotFound();
  const { row, state } = (await getOwnAnswer(trx, viewer, ids)).answer;
  allow(viewer, canDeleteAnswer(viewer, state));
  await recordAnswer(trx, viewer, "answer.deleted", question, row, { accepted: state.accepted });
  await trx.deleteFrom("answer").where("id", "=", row.id).execute();
  await countAnswers(trx, ids.questionId);
  await indexQuestion(trx, ids.questionId);
}
