import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { withoutPicturePaths } from "~/platform/picture";
import { foldWords, queryWords } from "~/platform/words";
import type { Db, Trx } from "~db/connect.server";
import { startsWith } from "~db/dialect";
import type { Schema } from "~db/schema";

/** More words than any question with its answers needs to be found by. */
const WORDS_MOST = 2_000;
const PER_STATEMENT = 500;

/** Makes a question findable by its present words and those of its answers that are not hidden. */
export async function indexQuestion(trx: Trx, questionId: number): Promise<void> {
  const question = await trx
    .selectFrom("question")
    .select(["title", "body"])
    .where("id", "=", questionId)
    .executeTakeFirstOrThrow();
  const answers = await trx
    .selectFrom("answer")
    .select("body")
    .where("question_id", "=", questionId)
    .where("hidden_at", "is", null)
    .orderBy("id")
    .execute();
  const wanted = wordsOfQuestion({ ...question, answers: answers.map(({ body }) => body) });
  const rows = await trx
    .selectFrom("question_word")
    .select("word")
    .where("question_id", "=", questionId)
    .execute();
  const known = new Set(rows.map(({ word }) => word));
  const gone = [...known].filter((word) => !wanted.has(word));
  const added = [...wanted].filter((word) => !known.has(word));
  for (const words of piecesOf(gone)) {
    await trx
      .deleteFrom("question_word")
      .where("question_id", "=", questionId)
      .where("word", "in", words)
      .execute();
  }
  for (const words of piecesOf(added)) {
    const entries = words.map((word) => ({ question_id: questionId, word }));
    await trx.insertInto("question_word").values(entries).execute();
  }
}

/** The words that find a question: its own, and those of its answers in their order. */
export function wordsOfQuestion(question: {
  title: string;
  body: string;
  answers: readonly string[];
}): Set<string> {
  const text = [question.title, question.body, ...question.answers].join("\n");
  return new Set(foldWords(withoutPicturePaths(text)).slice(0, WORDS_MOST));
}

/** As {@link indexQuestion}, for the question that an answer answers. */
export async function indexAnswer(trx: Trx, answerId: number): Promise<void> {
  const answer = await trx
    .selectFrom("answer")
    .select("question_id")
    .where("id", "=", answerId)
    .executeTakeFirstOrThrow();
  await indexQuestion(trx, answer.question_id);
}

function piecesOf(words: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < words.length; at += PER_STATEMENT) {
    pieces.push(words.slice(at, at + PER_STATEMENT));
  }
  return pieces;
}

/** The conditions under which a question holds every word that somebody searches for; none for no word. */
export function findWithWords(db: Db, typed: string): Expression<SqlBool>[] {
  const { words, prefix } = queryWords(typed);
  const where = expressionBuilder<Schema, "question">();
  const holding = where.selectFrom("question_word").select("question_word.question_id");
  return [
    ...words.map((word) =>
      where("question.id", "in", holding.where("question_word.word", "=", word)),
    ),
    ...(prefix === null
      ? []
      : [where("question.id", "in", holding.where(startsWith(db, "question_word.word", prefix)))]),
  ];
}
