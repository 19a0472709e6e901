import { type Expression, type SqlBool, sql } from "kysely";
import { type QueryWords, queryWords, spelledAs } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { entriesWith, type SearchTerm } from "~db/search";
import { findNearCompounds, type NearCompound } from "./near-compounds.queries.server";
import { findNearWords, type NearWord } from "./near-words.queries.server";

const ENTRIES_AT_MOST = 500;
const READ_AT_MOST = 60;

/** Other words for a search, which something holds that the viewer may see. */
export interface CorrectedWords {
  query: QueryWords;
  /** The whole search, spelt as in what was found. */
  used: string;
}

/** A word as typed, or one that is near it; a compound may stand in its parts alone. */
type Reading = Pick<NearWord, "word" | "errors"> & Partial<Pick<NearCompound, "parts">>;

/**
 * The search as it was probably meant: of the readings that stand together in an entry of an idea
 * within `condition`, the one with the fewest errors, then in the most entries. A word that stands in
 * nothing within it is never named. `leastCommon` is in how many entries another word must stand.
 */
export async function correctWords(
  db: Db,
  typed: string,
  condition: Expression<SqlBool>,
  leastCommon = 1,
): Promise<CorrectedWords | null> {
  const query = queryWords(typed);
  const words = query.prefix === null ? query.words : [...query.words, query.prefix];
  const near = (await listNear(db, words)).map((each) =>
    each.filter(({ entryCount }) => entryCount >= leastCommon),
  );
  if (near.every((each) => each.length === 0)) return null;
  const readings = words.map((word, at): Reading[] => [{ word, errors: 0 }, ...(near[at] ?? [])]);
  const entries = await listEntries(db, query, readings, condition);
  const best = bestOf(entries.map((entry) => readIn(entry.words.split(" "), query, readings)));
  if (!best) return null;
  const text = await textOf(db, entries[best.first]?.id ?? 0);
  const used = best.reading.map((reading) => spelled(reading, typed, text));
  const corrected = best.reading.map(({ word }) => word);
  const last = query.prefix === null ? null : (corrected.pop() ?? null);
  return { query: { ...query, words: corrected, prefix: last }, used: used.join(" ") };
}

/** Nearest words; compounds that are near, for what is no known word and near none. */
async function listNear(
  db: Db,
  words: readonly string[],
): Promise<(NearWord & Partial<Pick<NearCompound, "parts">>)[][]> {
  const { near, known } = await findNearWords(db, words);
  const isLost = (word: string, at: number) => !known.has(word) && near[at]?.length === 0;
  const compounds = await findNearCompounds(
    db,
    words.map((word, at) => (isLost(word, at) ? word : "")),
  );
  return words.map((_, at) => [...(near[at] ?? []), ...(compounds[at] ?? [])]);
}

function listEntries(
  db: Db,
  query: QueryWords,
  readings: readonly Reading[][],
  condition: Expression<SqlBool>,
) {
  const term: SearchTerm = {
    all: readings.map((each, at) => ({
      any: each.map(({ word, errors, parts }): SearchTerm => {
        if (parts) return { all: parts.map((part) => ({ word: part })) };
        return errors === 0 && at === query.words.length ? { begins: word } : { word };
      }),
    })),
  };
  return db
    .selectFrom("search_entry")
    .innerJoin("idea", "idea.id", "search_entry.idea_id")
    .select(["search_entry.id", "search_entry.words"])
    .where("search_entry.id", "in", entriesWith(db, term, ENTRIES_AT_MOST))
    .where(condition)
    .orderBy("search_entry.id", "desc")
    .limit(READ_AT_MOST)
    .execute();
}

/** How an entry reads each word: the nearest that it holds. */
function readIn(
  own: readonly string[],
  query: QueryWords,
  readings: readonly Reading[][],
): Reading[] {
  return readings.map((each, at) => {
    const found = each.find(({ word, errors, parts }) => {
      if ((parts ?? [word]).every((part) => own.includes(part))) return true;
      return errors === 0 && at === query.words.length && own.some((one) => one.startsWith(word));
    });
    return found ?? { word: "", errors: Number.POSITIVE_INFINITY };
  });
}

/** The reading with the fewest errors, then the one that occurs most; `first` is where it does. */
function bestOf(found: readonly Reading[][]): { reading: Reading[]; first: number } | null {
  const kinds = new Map<string, { reading: Reading[]; first: number; count: number }>();
  for (const [first, reading] of found.entries()) {
    const key = reading.map(({ word }) => word).join(" ");
    const known = kinds.get(key);
    if (known) known.count++;
    else kinds.set(key, { reading, first, count: 1 });
  }
  const [best] = [...kinds.values()]
    .map((kind) => ({ ...kind, errors: kind.reading.reduce((sum, { errors }) => sum + errors, 0) }))
    .filter(({ errors }) => errors > 0 && Number.isFinite(errors))
    .sort((left, right) => left.errors - right.errors || right.count - left.count);
  return best ?? null;
}

/** A reading as it was typed or as `text` has it, a compound with the accents of its parts. */
function spelled({ word, errors, parts }: Reading, typed: string, text: string): string {
  if (errors === 0 || !parts) return spelledAs(errors === 0 ? typed : text, word);
  const [head, tail] = parts;
  const link = word.slice(head.length, word.length - tail.length);
  return `${spelledAs(text, head)}${link}${spelledAs(text, tail).toLowerCase()}`;
}

/** What an entry was made of. */
async function textOf(db: Db, entryId: number): Promise<string> {
  const entry = await db
    .selectFrom("search_entry")
    .innerJoin("idea", "idea.id", "search_entry.idea_id")
    .leftJoin("comment", "comment.id", "search_entry.comment_id")
    .select((select) => [
      select.fn.coalesce("comment.body", sql<string>`idea.title || ' ' || idea.body`).as("text"),
    ])
    .where("search_entry.id", "=", entryId)
    .executeTakeFirst();
  return entry?.text ?? "";
}
