import type { Db, Trx } from "./connect.server";
import { entriesWith } from "./search";
import { addTo, changeCounts, forget, learn } from "./search-vocabulary";
import { among, listKnownWords } from "./search-words";
import { deletionsOf, taughtWords } from "./word-deletions";

const ENTRIES_AT_ONCE = 500;
const ALL = 2 ** 31;

/** Of each of these entries the words that the vocabulary does not know. */
export async function listUnknownWords(
  db: Db,
  entryIds: readonly number[],
): Promise<Map<number, string[]>> {
  const rows = await db
    .selectFrom("search_entry")
    .select(["id", "words"])
    .where("id", "in", entryIds)
    .execute();
  const entries = rows.map(({ id, words }) => ({ id, words: taughtWords(words) }));
  const known = await listKnownWords(
    db,
    entries.flatMap((entry) => entry.words),
  );
  const isKnown = new Set(known.map((row) => row.word));
  return new Map(entries.map(({ id, words }) => [id, words.filter((word) => !isKnown.has(word))]));
}

/** The vocabulary knows every word of an entry. */
export async function learnEntry(trx: Trx, entryId: number): Promise<void> {
  const unknown = (await listUnknownWords(trx, [entryId])).get(entryId) ?? [];
  const counts = new Map<string, number>();
  for (const word of unknown) counts.set(word, await countEntriesWith(trx, word));
  await changeCounts(trx, counts);
}

/** In how many entries each word stands, from the entries themselves. */
export async function countAllWords(db: Db): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("search_entry")
      .select(["id", "words"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(ENTRIES_AT_ONCE)
      .execute();
    for (const row of rows) addTo(counts, row.words, 1);
    const last = rows.at(-1);
    if (!last) return counts;
    after = last.id;
  }
}

/** In how many entries one word stands, from those that the index names. */
export async function countEntriesWith(db: Db, word: string): Promise<number> {
  const rows = await db
    .selectFrom("search_entry")
    .select("words")
    .where("id", "in", entriesWith(db, { word }, ALL))
    .execute();
  return rows.filter(({ words }) => taughtWords(words).includes(word)).length;
}

/** How many of the deletions of each word are stored. */
export async function countDeletions(
  db: Db,
  words: readonly { id: number; word: string }[],
): Promise<Map<number, number>> {
  const deletions = new Set(words.flatMap(({ word }) => deletionsOf(word)));
  const rows = await db
    .selectFrom("search_word_deletion")
    .select("word_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("deletion", "in", among(db, [...deletions]))
    .where(
      "word_id",
      "in",
      words.map(({ id }) => id),
    )
    .groupBy("word_id")
    .execute();
  return new Map(rows.map((row) => [row.word_id, row.count]));
}

/** A word of the vocabulary as the entries say it is; forgotten where none holds it. */
export async function putRight(trx: Trx, id: number, entryCount: number): Promise<void> {
  const known = await trx
    .selectFrom("search_word")
    .select(["id", "word"])
    .where("id", "=", id)
    .execute();
  if (entryCount === 0) return forget(trx, known);
  await trx
    .updateTable("search_word")
    .set({ entry_count: entryCount })
    .where("id", "=", id)
    .execute();
  await learn(trx, known);
}
