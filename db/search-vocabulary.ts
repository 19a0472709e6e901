import { type RawBuilder, sql } from "kysely";
import type { Db, Trx } from "./connect.server";
import { engineOf } from "./dialect";
import { deletionsOf, reversed, taughtWords } from "./word-deletions";

/*
 * The vocabulary: every word that stands in a search entry, with the number of entries that hold it.
 * Whoever writes entries changes it in the same transaction. It knows words of closed boards too:
 * what is read from it is shown only after something open was found by it.
 */

/** Keeps the vocabulary in step with entries of which some had other words before. */
export async function changeVocabulary(
  trx: Trx,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const changes = new Map<string, number>();
  for (const words of before) addTo(changes, words, -1);
  for (const words of after) addTo(changes, words, 1);
  await changeCounts(trx, changes);
}

/** Counts an entry's words into `counts`. */
export function addTo(counts: Map<string, number>, words: string, step: number): void {
  for (const word of taughtWords(words)) counts.set(word, (counts.get(word) ?? 0) + step);
}

/** Changes how many entries hold each word; a new word is learnt, one that none holds forgotten. */
export async function changeCounts(trx: Trx, changes: ReadonlyMap<string, number>): Promise<void> {
  // In one order for all, or two writers on PostgreSQL would wait for each other.
  const words = [...changes.keys()].filter((word) => changes.get(word) !== 0).sort();
  if (words.length === 0) return;
  const counts = words.map((word) => changes.get(word) ?? 0);
  const { rows } = await sql<{ id: number; word: string; entry_count: number }>`
    insert into search_word (word, reversed, entry_count)
    ${listed(trx, ["text", words], ["text", words.map(reversed)], ["bigint", counts])}
    on conflict (word) do update set entry_count = search_word.entry_count + excluded.entry_count
    returning id, word, entry_count`.execute(trx);
  await learn(
    trx,
    rows.filter((row) => row.entry_count > 0 && row.entry_count === changes.get(row.word)),
  );
  await forget(
    trx,
    rows.filter((row) => row.entry_count <= 0),
  );
}

interface KnownWord {
  id: number;
  word: string;
}

/** Stores what words become when letters are left out. */
export async function learn(trx: Trx, words: readonly KnownWord[]): Promise<void> {
  const pairs = words.flatMap(({ id, word }) =>
    deletionsOf(word).map((deletion) => ({ deletion, id })),
  );
  if (pairs.length === 0) return;
  const deletions = pairs.map((pair) => pair.deletion);
  const ids = pairs.map((pair) => pair.id);
  await sql`insert into search_word_deletion (deletion, word_id)
    ${listed(trx, ["text", deletions], ["bigint", ids])}
    on conflict do nothing`.execute(trx);
}

/** The vocabulary knows these words no more. */
export async function forget(trx: Trx, words: readonly KnownWord[]): Promise<void> {
  for (const { id, word } of words) {
    await trx
      .deleteFrom("search_word_deletion")
      .where("deletion", "in", deletionsOf(word))
      .where("word_id", "=", id)
      .execute();
    await trx.deleteFrom("search_word").where("id", "=", id).execute();
  }
}

/** Columns of values as rows; one statement whatever their number. */
function listed(
  db: Db,
  ...columns: (["text", readonly string[]] | ["bigint", readonly number[]])[]
): RawBuilder<unknown> {
  if (engineOf(db) === "postgres") {
    const arrays = columns.map(([type, values]) => sql`${values}::${sql.raw(type)}[]`);
    return sql`select * from unnest(${sql.join(arrays)})`;
  }
  const [, first = []] = columns[0] ?? [];
  const rows = first.map((_, row) => columns.map(([, values]) => values[row]));
  const parts = columns.map((_, column) => sql`value ->> ${sql.lit(column)}`);
  // "where true" tells SQLite that the ON which follows is not that of a join.
  return sql`select ${sql.join(parts)} from json_each(${JSON.stringify(rows)}) where true`;
}
