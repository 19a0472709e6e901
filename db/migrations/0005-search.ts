import { type Kysely, sql } from "kysely";
import { define, engineOf } from "../dialect";

/**
 * One entry per idea and per public comment, its words folded and cut in code, so that both engines
 * see the same words and neither stems or parses what people wrote.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table search_entry (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  comment_id @int unique references comment (id) on delete cascade,
  words text not null
) @strict;
create index search_entry_idea on search_entry (idea_id);
`,
  );
  await (engineOf(db) === "sqlite" ? indexOnSqlite(db) : indexOnPostgres(db));
}

async function indexOnSqlite(db: Kysely<unknown>): Promise<void> {
  const statements = [
    `create virtual table search_index using fts5(
       words, content='search_entry', content_rowid='id', tokenize='unicode61 remove_diacritics 0')`,
    `create trigger search_entry_added after insert on search_entry begin
       insert into search_index (rowid, words) values (new.id, new.words); end`,
    `create trigger search_entry_removed after delete on search_entry begin
       insert into search_index (search_index, rowid, words) values ('delete', old.id, old.words); end`,
    `create trigger search_entry_changed after update of words on search_entry begin
       insert into search_index (search_index, rowid, words) values ('delete', old.id, old.words);
       insert into search_index (rowid, words) values (new.id, new.words); end`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

async function indexOnPostgres(db: Kysely<unknown>): Promise<void> {
  const statements = [
    `alter table search_entry add column word_vector tsvector
       generated always as (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) stored`,
    "create index search_entry_words on search_entry using gin (word_vector)",
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
