import type { Kysely } from "kysely";
import { countAllWords } from "../check-vocabulary";
import type { Trx } from "../connect.server";
import { define, engineOf } from "../dialect";
import { changeCounts } from "../search-vocabulary";

const WORDS_AT_ONCE = 2_000;

/** The words of all search entries, and what each becomes when letters are left out of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Ranges over a word go by its bytes on both engines, whatever language a server sorts in.
  const text = engineOf(db) === "postgres" ? `text collate "C"` : "text";
  const strict = engineOf(db) === "postgres" ? "" : "without rowid, strict";
  await define(
    db,
    `
create table search_word (
  id @id,
  word ${text} not null unique,
  reversed ${text} not null,
  entry_count @int not null
) @strict;
create index search_word_reversed on search_word (reversed);
create table search_word_deletion (
  deletion ${text} not null,
  word_id @int not null,
  primary key (deletion, word_id)
) ${strict};
`,
  );
  if (engineOf(db) === "postgres") {
    // People are found by the beginning of their handle; SQLite's own index goes by bytes anyway.
    await define(db, `create index person_handle_bytes on person (handle_folded collate "C")`);
  }
  // Migrations run in one transaction.
  await fill(db as unknown as Trx);
}

/** What was indexed before this version. */
async function fill(trx: Trx): Promise<void> {
  const learnt = [...(await countAllWords(trx))];
  for (let from = 0; from < learnt.length; from += WORDS_AT_ONCE) {
    await changeCounts(trx, new Map(learnt.slice(from, from + WORDS_AT_ONCE)));
  }
}
