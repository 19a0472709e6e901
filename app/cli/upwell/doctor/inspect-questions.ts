import { countAnswers } from "~/features/questions/question-rows.server";
import { indexQuestion, wordsOfQuestion } from "~/features/questions/question-words.server";
import type { Db } from "~db/connect.server";
import { everyRowOf } from "./every-row";
import type { Inspection, Pair } from "./inspection";

/** How many answers a question has that others read, and the words by which it is found. */
export const questionCounters: Inspection = {
  name: "questions",
  subject: "question",
  ...everyRowOf("question"),
  async compare(db, ids) {
    const questions = await db
      .selectFrom("question")
      .select(["id", "title", "body", "answer_count"])
      .where("id", "in", ids)
      .execute();
    const answersOf = await listAnswers(db, ids);
    const known = await listKnownWords(db, ids);
    return new Map(
      questions.map((row): [number, Pair] => {
        const answers = answersOf(row.id);
        const words = [...wordsOfQuestion({ ...row, answers })].sort().join(" ");
        return [
          row.id,
          {
            stored: { answer_count: row.answer_count, words: known(row.id).sort().join(" ") },
            counted: { answer_count: answers.length, words },
          },
        ];
      }),
    );
  },
  async repair(trx, id) {
    await countAnswers(trx, id);
    await indexQuestion(trx, id);
  },
};

/** How many people said thanks for an answer. */
export const answerThanks: Inspection = {
  name: "answers",
  subject: "answer",
  ...everyRowOf("answer"),
  async compare(db, ids) {
    const rows = await db
      .selectFrom("answer")
      .leftJoin("answer_thanks", "answer_thanks.answer_id", "answer.id")
      .select(["answer.id", "answer.thanks_count"])
      .select((select) => select.fn.count<number>("answer_thanks.person_id").as("given"))
      .where("answer.id", "in", ids)
      .groupBy(["answer.id", "answer.thanks_count"])
      .execute();
    return new Map(
      rows.map((row): [number, Pair] => [
        row.id,
        { stored: { thanks_count: row.thanks_count }, counted: { thanks_count: row.given } },
      ]),
    );
  },
  async repair(trx, id, counted) {
    await trx
      .updateTable("answer")
      .set({ thanks_count: Number(counted["thanks_count"]) })
      .where("id", "=", id)
      .execute();
  },
};

/** What others read of the answers to these questions, in their order. */
async function listAnswers(db: Db, questionIds: readonly number[]) {
  const rows = await db
    .selectFrom("answer")
    .select(["question_id", "body as text"])
    .where("question_id", "in", questionIds)
    .where("hidden_at", "is", null)
    .orderBy("id")
    .execute();
  return byQuestion(rows);
}

async function listKnownWords(db: Db, questionIds: readonly number[]) {
  const rows = await db
    .selectFrom("question_word")
    .select(["question_id", "word as text"])
    .where("question_id", "in", questionIds)
    .execute();
  return byQuestion(rows);
}

function byQuestion(rows: readonly { question_id: number; text: string }[]) {
  const texts = new Map<number, string[]>();
  for (const { question_id: id, text } of rows) {
    const known = texts.get(id);
    if (known) known.push(text);
    else texts.set(id, [text]);
  }
  return (id: number): string[] => texts.get(id) ?? [];
}
