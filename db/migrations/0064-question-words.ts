import type { Kysely } from "kysely";
import { define, engineOf } from "../dialect";

/** The words of questions and of their answers, by which they are found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Ranges over a word go by its bytes on both engines, whatever language a server sorts in.
  const text = engineOf(db) === "postgres" ? `text collate "C"` : "text";
  const strict = engineOf(db) === "postgres" ? "" : "without rowid, strict";
  await define(
    db,
    `
create table question_word (
  word ${text} not null,
  question_id @int not null references question (id) on delete cascade,
  primary key (word, question_id)
) ${strict};
create index question_word_question on question_word (question_id, word);
create index question_answered on question (id) where answer_count > 0;
`,
  );
}
