import { type Kysely, sql } from "kysely";
import { define, engineOf } from "../dialect";

/**
 * The words of people's names and handles, by which staff find them. Those of the people who are here
 * already a job cuts, since words are cut where texts are.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Ranges over a word go by its bytes on both engines, whatever language a server sorts in.
  const text = engineOf(db) === "postgres" ? `text collate "C"` : "text";
  const bytes = engineOf(db) === "postgres" ? ` collate "C"` : "";
  const strict = engineOf(db) === "postgres" ? "" : "without rowid, strict";
  await define(
    db,
    `
create table person_word (
  word ${text} not null,
  person_id @int not null references person (id) on delete cascade,
  primary key (word, person_id)
) ${strict};
create index person_word_person on person_word (person_id, word);
create index person_address on person (email_folded${bytes});
`,
  );
  await sql`insert into job (kind, payload, run_at, created_at)
    select 'person.words', '{}', 0, 0 where exists (select 1 from person)`.execute(db);
  if (engineOf(db) !== "postgres") return;
  // SQLite's own index goes by bytes anyway.
  await define(db, `create index account_name_bytes on account (name_folded collate "C")`);
}
