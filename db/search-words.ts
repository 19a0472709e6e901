import { type RawBuilder, type SelectQueryBuilder, sql } from "kysely";
import type { Db } from "./connect.server";
import { engineOf } from "./dialect";
import type { Schema } from "./schema";
import { deletionsOf, reversed } from "./word-deletions";

/** A word of the vocabulary. */
export interface VocabularyWord {
  word: string;
  /** How many search entries hold it. */
  entry_count: number;
}

const NEAR_AT_MOST = 2_000;
const KIN_AT_MOST = 60;
/** Sorts behind every letter. */
const LAST = "\u{10ffff}";

/**
 * The words of the vocabulary that may be a few typing errors away from one of these, the word itself
 * where it is known; common words first. Whoever asks compares them.
 */
export async function listNearWords(
  db: Db,
  words: readonly { word: string; errors: number }[],
): Promise<VocabularyWord[]> {
  const deletions = new Set(words.flatMap(({ word, errors }) => deletionsOf(word, errors)));
  if (deletions.size === 0) return [];
  return db
    .selectFrom("search_word")
    .select(["word", "entry_count"])
    .where("id", "in", (where) =>
      where
        .selectFrom("search_word_deletion")
        .select("word_id")
        .where("deletion", "in", among(db, [...deletions])),
    )
    .orderBy("entry_count", "desc")
    .orderBy("word")
    .limit(NEAR_AT_MOST)
    .execute();
}

/** Which of these words stand in an entry. */
export async function listKnownWords(db: Db, words: readonly string[]): Promise<VocabularyWord[]> {
  if (words.length === 0) return [];
  return db
    .selectFrom("search_word")
    .select(["word", "entry_count"])
    .where("word", "in", among(db, [...new Set(words)]))
    .execute();
}

/** The words that begin or end with one of these and are longer, some of each. */
export async function listWordsAround(db: Db, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const ranges = words.flatMap((word) => [
    within(db, "word", word),
    within(db, "reversed", reversed(word)),
  ]);
  const { rows } = await sql<{ word: string }>`${sql.join(
    ranges.map((range) => sql`select word from ${range} as around`),
    sql` union `,
  )} order by word`.execute(db);
  return rows.map((row) => row.word);
}

/** Texts as a subquery: one statement, however many they are. */
export function among(db: Db, texts: readonly string[]): RawBuilder<string> {
  return engineOf(db) === "sqlite"
    ? sql<string>`(select value from json_each(${JSON.stringify(texts)}))`
    : sql<string>`(select unnest(${texts}::text[]) collate "C")`;
}

function within(
  db: Db,
  column: "word" | "reversed",
  start: string,
): SelectQueryBuilder<Schema, "search_word", { word: string }> {
  return db
    .selectFrom("search_word")
    .select("word")
    .where(column, ">", start)
    .where(column, "<", start + LAST)
    .orderBy(column)
    .limit(KIN_AT_MOST);
}
