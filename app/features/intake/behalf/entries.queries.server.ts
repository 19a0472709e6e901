import { sql } from "kysely";
import { MINUTE, now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row, RowChange } from "~db/schema";

const SENT_TWICE_WITHIN = 10 * MINUTE;

export async function insertEntry(trx: Trx, entry: NewRow<"behalf_entry">): Promise<number> {
  const { id } = await trx
    .insertInto("behalf_entry")
    .values(entry)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateEntry(
  trx: Trx,
  id: number,
  change: RowChange<"behalf_entry">,
): Promise<void> {
  await trx.updateTable("behalf_entry").set(change).where("id", "=", id).execute();
}

/** @throws NotFound */
export async function getEntry(db: Db, id: number): Promise<Row<"behalf_entry">> {
  const row = await db
    .selectFrom("behalf_entry")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** As {@link getEntry}, and nobody else changes it until the transaction ends. */
export async function lockEntry(trx: Trx, id: number): Promise<Row<"behalf_entry">> {
  const query = trx.selectFrom("behalf_entry").select("id").where("id", "=", id);
  await forUpdate(trx, query).execute();
  return getEntry(trx, id);
}

/** An entry that says the same for the same person, made a moment ago: a form that was sent twice. */
export async function findSameEntry(
  trx: Trx,
  entry: Pick<Row<"behalf_entry">, "kind" | "person_id" | "idea_id" | "title" | "quote">,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom("behalf_entry")
    .select("id")
    .where("person_id", "=", entry.person_id)
    .where("kind", "=", entry.kind)
    .where("quote", "=", entry.quote)
    .where("title", "=", entry.title)
    .where("created_at", ">", now() - SENT_TWICE_WITHIN)
    .where("disowned_at", "is", null)
    .where("taken_back_at", "is", null)
    .$if(entry.idea_id !== null, (query) => query.where("idea_id", "=", entry.idea_id))
    .executeTakeFirst();
  return row?.id;
}

/** Whether the person said "that was not me" of a vote here or on what was merged into it. */
export async function wasVoteDisowned(trx: Trx, ideaId: number, personId: number) {
  const here = trx
    .selectFrom("idea")
    .select("id")
    .where((where) => where.or([where("id", "=", ideaId), where("merged_into_id", "=", ideaId)]));
  const row = await trx
    .selectFrom("behalf_entry")
    .select("id")
    .where("person_id", "=", personId)
    .where("kind", "=", "vote")
    .where("disowned_at", "is not", null)
    .where("idea_id", "in", here)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the person said so of the same words. */
export async function wereWordsDisowned(
  trx: Trx,
  entry: Pick<Row<"behalf_entry">, "kind" | "person_id" | "title" | "quote">,
): Promise<boolean> {
  const row = await trx
    .selectFrom("behalf_entry")
    .select(sql<number>`1`.as("one"))
    .where("person_id", "=", entry.person_id)
    .where("kind", "=", entry.kind)
    .where("title", "=", entry.title)
    .where("quote", "=", entry.quote)
    .where("disowned_at", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
