import { isStaff, type Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { Role, Row, RowChange } from "~db/schema";
import type { AnswerState, QuestionState } from "./question";
import { canDeleteAnswer, canReadAnswer } from "./question.policy";
import { seenQuestions } from "./seen-questions.server";

export interface QuestionFound {
  row: Row<"question">;
  state: QuestionState;
}

/** @throws NotFound when there is no such question, or none that the viewer may see. */
export async function getQuestion(db: Db, viewer: Viewer, id: number): Promise<QuestionFound> {
  const found = await findQuestion(db, viewer, id);
  if (!found) throw new NotFound();
  return found;
}

/** Undefined when there is no such question, or none that the viewer may see. */
export async function findQuestion(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<QuestionFound | undefined> {
  const found = await db
    .selectFrom("question")
    .leftJoin("person as asker", "asker.id", "question.asker_id")
    .selectAll("question")
    .select("asker.role as asker_role")
    .where("question.id", "=", id)
    .where(seenQuestions(viewer))
    .executeTakeFirst();
  if (!found) return undefined;
  const { asker_role, ...row } = found;
  return { row, state: stateOf(row, asker_role) };
}

/** As {@link getQuestion}, and nobody else changes it or its answers until the transaction ends. */
export async function lockQuestion(trx: Trx, viewer: Viewer, id: number): Promise<QuestionFound> {
  await lockRow(trx, id);
  return getQuestion(trx, viewer, id);
}

/** @returns undefined when there is no such question, whoever may see it. */
export function lockRow(trx: Trx, id: number): Promise<Row<"question"> | undefined> {
  const question = trx.selectFrom("question").selectAll().where("id", "=", id);
  return forUpdate(trx, question).executeTakeFirst();
}

export function stateOf(row: Row<"question">, askerRole: Role | null): QuestionState {
  return {
    id: row.id,
    askerId: row.asker_id,
    accountId: row.account_id,
    onTrail: row.trail_question_id !== null,
    forCustomer: row.account_id !== null && askerRole !== null && isStaff({ role: askerRole }),
    named: row.named_at !== null,
    hidden: row.hidden_at !== null,
    acceptedAnswerId: row.accepted_answer_id,
  };
}

export async function updateQuestion(
  trx: Trx,
  id: number,
  change: RowChange<"question">,
): Promise<void> {
  await trx.updateTable("question").set(change).where("id", "=", id).execute();
}

export interface AnswerIds {
  questionId: number;
  answerId: number;
}

/**
 * An answer with its question where the viewer may see that. One's own is there without it: a question that
 * was closed or hidden keeps nobody from taking back their words.
 * @throws NotFound
 */
export async function getOwnAnswer(db: Db, viewer: Viewer, ids: AnswerIds) {
  const question = await findQuestion(db, viewer, ids.questionId);
  const answer = await getAnswer(db, viewer, ids);
  if (!question && !canDeleteAnswer(viewer, answer.state)) throw new NotFound();
  return { question, answer };
}

/** An answer that the viewer may know of. @throws NotFound */
export async function getAnswer(
  db: Db,
  viewer: Viewer,
  { questionId, answerId }: AnswerIds,
): Promise<{ row: Row<"answer">; state: AnswerState }> {
  const row = await db
    .selectFrom("answer")
    .selectAll()
    .where("id", "=", answerId)
    .where("question_id", "=", questionId)
    .executeTakeFirst();
  const state = row && answerStateOf(row);
  if (!row || !state || !canReadAnswer(viewer, state)) throw new NotFound();
  return { row, state };
}

export function answerStateOf(row: Row<"answer">): AnswerState {
  return {
    id: row.id,
    questionId: row.question_id,
    authorId: row.author_id,
    side: row.side,
    hidden: row.hidden_at !== null,
    accepted: row.accepted_at !== null,
  };
}

export async function updateAnswer(
  trx: Trx,
  id: number,
  change: RowChange<"answer">,
): Promise<void> {
  await trx.updateTable("answer").set(change).where("id", "=", id).execute();
}

/** Counts the answers that are not hidden anew. */
export async function countAnswers(trx: Trx, questionId: number): Promise<void> {
  const { count } = await trx
    .selectFrom("answer")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("question_id", "=", questionId)
    .where("hidden_at", "is", null)
    .executeTakeFirstOrThrow();
  await updateQuestion(trx, questionId, { answer_count: count });
}
