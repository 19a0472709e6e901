import { sql } from "kysely";
import type { Db, Trx } from "./connect.server";
import { engineOf } from "./dialect";

/*
 * The index over the search entries, beside the entries themselves. On SQLite triggers keep it; on
 * PostgreSQL it is a column that the database computes, which cannot be wrong.
 */

/** The ids that the index or the entries know, in order; none where nothing can be wrong. */
export async function listIndexIds(db: Db, after: number, limit: number): Promise<number[]> {
  if (engineOf(db) === "postgres") return [];
  const { rows } = await sql<{ id: number }>`
    select id from search_entry where id > ${after}
    union select id from search_index_docsize where id > ${after}
    order by id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}

/** Which of these entries the index holds. */
export async function listIndexed(db: Db, ids: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select id from search_index_docsize where id in (${sql.join(ids)})`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Puts one entry that is missing into the index. */
export async function addToIndex(trx: Trx, entryId: number): Promise<void> {
  await sql`insert into search_index (rowid, words)
    select id, words from search_entry where id = ${entryId}`.execute(trx);
}

/** Makes the whole index anew from the entries, which also forgets what belongs to none. */
export async function rebuildIndex(trx: Trx): Promise<void> {
  await sql`insert into search_index (search_index) values ('rebuild')`.execute(trx);
}
