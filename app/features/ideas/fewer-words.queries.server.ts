import { type Expression, type SqlBool, sql } from "kysely";
import { queryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { entriesWith } from "~db/search";
import { asTyped, termOf } from "./asked-words";

const WORDS_AT_MOST = 6;
const ENTRIES_AT_MOST = 500;

/** The searches with one word less that find something within `condition`. One query. */
export async function listFewerWords(
  db: Db,
  q: string,
  condition: Expression<SqlBool>,
): Promise<string[]> {
  const words = q.split(/\s+/);
  if (words.length < 2 || words.length > WORDS_AT_MOST) return [];
  const searches = words
    .map((_, at) => words.filter((_, other) => other !== at).join(" "))
    .filter((search) => asTyped(queryWords(search)).words.length > 0);
  if (searches.length === 0) return [];
  const { rows } = await sql<{ at: number }>`${sql.join(
    searches.map(
      (search, at) => sql`select ${sql.lit(at)} as at where exists ${found(db, search, condition)}`,
    ),
    sql` union all `,
  )}`.execute(db);
  return rows.map(({ at }) => searches[at] ?? "");
}

function found(db: Db, search: string, condition: Expression<SqlBool>) {
  const term = termOf(asTyped(queryWords(search)));
  return db
    .selectFrom("idea")
    .select("idea.id")
    .where("idea.id", "in", (where) =>
      where
        .selectFrom("search_entry")
        .select("search_entry.idea_id")
        .where("search_entry.id", "in", entriesWith(db, term, ENTRIES_AT_MOST)),
    )
    .where(condition)
    .limit(1);
}
