import { indexQuestion } from "~/features/questions/question-words.server";
import { fallbackLanguage, isLanguage, type Language, languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import { BATCH, type Erasing } from "./erasing";

/** Their questions count what is left; one that theirs had helped is open again. */
export async function deleteAnswers(trx: Trx, { personId }: Erasing): Promise<number> {
  const rows = await trx
    .selectFrom("answer")
    .select(["id", "question_id"])
    .where("author_id", "=", personId)
    .orderBy("id")
    .limit(BATCH)
    .execute();
  if (rows.length === 0) return 0;
  const questions = [...new Set(rows.map((row) => row.question_id))];
  const locked = trx.selectFrom("question").select("id").where("id", "in", questions);
  await forUpdate(trx, locked.orderBy("id")).execute();
  const ids = rows.map((row) => row.id);
  await trx.deleteFrom("answer").where("id", "in", ids).execute();
  await trx
    .updateTable("question")
    .set((set) => ({
      answer_count: set
        .selectFrom("answer")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("answer.question_id", "=", "question.id")
        .where("answer.hidden_at", "is", null),
    }))
    .where("id", "in", questions)
    .execute();
  for (const id of questions) await indexQuestion(trx, id);
  return rows.length;
}

/** Where nobody else answered there is nothing of others to keep. */
export async function deleteQuestions(trx: Trx, { personId }: Erasing): Promise<number> {
  const some = trx
    .selectFrom("question")
    .select("id")
    .where("asker_id", "=", personId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("answer")
            .select("answer.id")
            .whereRef("answer.question_id", "=", "question.id"),
        ),
      ),
    );
  const gone = await trx
    .deleteFrom("question")
    .where("id", "in", some.limit(BATCH))
    .returning("id")
    .execute();
  return gone.length;
}

/** What others answered keeps its place, without a word of who asked. */
export async function blankQuestions(trx: Trx, { personId }: Erasing): Promise<number> {
  const blanks = languages.map((language) => blankIn(language));
  const rows = await trx
    .selectFrom("question")
    .select(["id", "language"])
    .where("asker_id", "=", personId)
    .where("title", "not in", blanks)
    .limit(BATCH)
    .execute();
  for (const { id, language } of rows) {
    const title = blankIn(isLanguage(language) ? language : fallbackLanguage);
    await trx
      .updateTable("question")
      .set({ title, body: "", body_html: "" })
      .where("id", "=", id)
      .execute();
    await indexQuestion(trx, id);
  }
  return rows.length;
}

function blankIn(language: Language): string {
  return textsOf(language).getFixedT(null, "privacy")("erased.question");
}
