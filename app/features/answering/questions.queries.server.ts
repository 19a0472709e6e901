import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import type { QuestionRecord } from "./question";
import type { LanguageTexts } from "./template";

/** All questions, also retired ones, in the order in which they came. */
export async function listQuestions(db: Db): Promise<QuestionRecord[]> {
  const rows = await db
    .selectFrom("spin_question as question")
    .leftJoin("board", "board.id", "question.board_id")
    .select(["question.id", "question.default_key", "question.kind", "question.board_id"])
    .select(["question.retired_at", "board.name as board_name"])
    .orderBy("question.id")
    .execute();
  const texts = await db.selectFrom("spin_question_text").selectAll().execute();
  return rows.map((row) => ({
    id: row.id,
    defaultKey: row.default_key,
    kind: row.kind,
    board: row.board_id === null ? null : { id: row.board_id, name: row.board_name ?? "" },
    texts: Object.fromEntries(
      texts.filter((text) => text.question_id === row.id).map((text) => [text.language, text.body]),
    ),
    retired: row.retired_at !== null,
  }));
}

/** @throws NotFound */
export async function getQuestion(db: Db, id: number): Promise<QuestionRecord> {
  const found = (await listQuestions(db)).find((question) => question.id === id);
  if (!found) throw new NotFound();
  return found;
}

/** As {@link getQuestion}, and nobody else changes it until the transaction ends. */
export async function lockQuestion(trx: Trx, id: number): Promise<QuestionRecord> {
  const row = trx.selectFrom("spin_question").select("id").where("id", "=", id);
  await forUpdate(trx, row).execute();
  return getQuestion(trx, id);
}

/** Undefined when the default of this key is there already. */
export async function insertQuestion(
  trx: Trx,
  question: NewRow<"spin_question">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("spin_question")
    .values(question)
    .onConflict((conflict) => conflict.column("default_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateQuestion(
  trx: Trx,
  id: number,
  change: RowChange<"spin_question">,
): Promise<void> {
  await trx.updateTable("spin_question").set(change).where("id", "=", id).execute();
}

/** From now on the question has these words and no others. */
export async function setQuestionTexts(trx: Trx, id: number, texts: LanguageTexts): Promise<void> {
  await trx.deleteFrom("spin_question_text").where("question_id", "=", id).execute();
  const rows = Object.entries(texts).map(([language, body]) => ({
    question_id: id,
    language,
    body,
  }));
  await trx.insertInto("spin_question_text").values(rows).execute();
}

/** The questions that a comment which still stands asked on an idea. */
export async function listAskedIds(db: Db, ideaId: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom("asked_question as asked")
    .innerJoin("comment", "comment.id", "asked.comment_id")
    .select("asked.question_id")
    .where("asked.idea_id", "=", ideaId)
    .where("comment.deleted_at", "is", null)
    .execute();
  return new Set(rows.map((row) => row.question_id));
}

export async function insertAsked(trx: Trx, asked: NewRow<"asked_question">): Promise<void> {
  await trx
    .insertInto("asked_question")
    .values(asked)
    .onConflict((conflict) => conflict.column("comment_id").doNothing())
    .execute();
}
