import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";

/** What the team begins its answers with, and what it asks. */
export async function writeStaffWords(database: Database): Promise<void> {
  const word = "canary_template";
  await database.write(async (trx) => {
    const { id } = await trx
      .insertInto("response_template")
      .values({ name: word, name_folded: word, kind: "comment", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const template = { template_id: id, language: "en", body: word };
    await trx.insertInto("response_template_text").values(template).execute();
    const question = await trx
      .insertInto("spin_question")
      .values({ kind: "problem", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const text = { question_id: question.id, language: "en", body: "canary_question" };
    await trx.insertInto("spin_question_text").values(text).execute();
  });
}
