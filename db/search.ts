import { type RawBuilder, sql } from "kysely";
import type { Db } from "./connect.server";
import { engineOf } from "./dialect";

/** Every one of `words`, and a word that begins with `prefix`; folded, letters and digits alone. */
export interface WantedWords {
  words: readonly string[];
  prefix: string | null;
}

/** The ids of the newest search entries that hold all the words, as a subquery; `most` bounds it. */
export function entriesWithAll(db: Db, query: WantedWords, most: number): RawBuilder<number> {
  const terms = query.words.map((word) => term(db, word));
  if (query.prefix !== null) terms.push(beginning(db, query.prefix));
  return entries(db, terms.join(engineOf(db) === "sqlite" ? " AND " : " & "), most);
}

/** The ids of the newest entries that hold a word beginning so, as {@link entriesWithAll}. */
export function entriesWithBeginning(db: Db, prefix: string, most: number): RawBuilder<number> {
  return entries(db, beginning(db, prefix), most);
}

function entries(db: Db, query: string, most: number): RawBuilder<number> {
  return engineOf(db) === "sqlite"
    ? sql<number>`(select rowid from search_index where search_index match ${query}
        order by rowid desc limit ${most})`
    : sql<number>`(select id from search_entry where word_vector @@ ${query}::tsquery
        order by id desc limit ${most})`;
}

/** Words carry no syntax by themselves; quoted, none can ever be an operator. */
function term(db: Db, word: string): string {
  return engineOf(db) === "sqlite"
    ? `"${word.replaceAll('"', '""')}"`
    : `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function beginning(db: Db, word: string): string {
  return term(db, word) + (engineOf(db) === "sqlite" ? "*" : ":*");
}
