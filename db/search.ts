import { type RawBuilder, sql } from "kysely";
import type { Db } from "./connect.server";
import { type Engine, engineOf } from "./dialect";

/** What an entry must hold: a word, a beginning of one, all of several things, or any. */
export type SearchTerm =
  | { word: string }
  | { begins: string }
  | { all: readonly SearchTerm[] }
  | { any: readonly SearchTerm[] };

/** The ids of the newest search entries that hold what is asked for, as a subquery; `most` bounds it. */
export function entriesWith(db: Db, term: SearchTerm, most: number): RawBuilder<number> {
  const engine = engineOf(db);
  const query = write(engine, term);
  return engine === "sqlite"
    ? sql<number>`(select rowid from search_index where search_index match ${query}
        order by rowid desc limit ${most})`
    : sql<number>`(select id from search_entry where word_vector @@ ${query}::tsquery
        order by id desc limit ${most})`;
}

/** Words carry no syntax by themselves; quoted, none can ever be an operator. */
function write(engine: Engine, term: SearchTerm): string {
  if ("word" in term) return quote(engine, term.word);
  if ("begins" in term) return quote(engine, term.begins) + (engine === "sqlite" ? "*" : ":*");
  const [parts, operator] =
    "all" in term
      ? [term.all, engine === "sqlite" ? " AND " : " & "]
      : [term.any, engine === "sqlite" ? " OR " : " | "];
  const written = parts.map((part) => write(engine, part));
  return written.length === 1 ? written.join("") : `(${written.join(operator)})`;
}

function quote(engine: Engine, word: string): string {
  return engine === "sqlite"
    ? `"${word.replaceAll('"', '""')}"`
    : `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
