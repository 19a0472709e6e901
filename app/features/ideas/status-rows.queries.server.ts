import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row, RowChange } from "~db/schema";
import { reviewAt } from "./reply-clock.server";
import { statusGroups } from "./status";

/** A status as it is edited: with its name in every language, and where it leads. */
export interface StatusRecord extends Row<"status"> {
  /** By language. */
  names: Record<string, string>;
  /** The ids of the statuses that may follow, in order; none means all. */
  next: number[];
}

/** All statuses, also retired ones: by group, then in their order. */
export async function listStatusRecords(db: Db): Promise<StatusRecord[]> {
  const rows = await db
    .selectFrom("status")
    .selectAll()
    .orderBy("position")
    .orderBy("id")
    .execute();
  const names = await db.selectFrom("status_name").selectAll().execute();
  const steps = await db.selectFrom("status_next").selectAll().orderBy("next_status_id").execute();
  const records = rows.map((row) => ({
    ...row,
    names: Object.fromEntries(
      names.filter((name) => name.status_id === row.id).map((name) => [name.language, name.name]),
    ),
    next: steps.filter((step) => step.status_id === row.id).map((step) => step.next_status_id),
  }));
  return statusGroups.flatMap((group) => records.filter((row) => row.status_group === group));
}

/** @throws NotFound */
export async function getStatusRecord(db: Db, id: number): Promise<StatusRecord> {
  const found = (await listStatusRecords(db)).find((status) => status.id === id);
  if (!found) throw new NotFound();
  return found;
}

/** As {@link listStatusRecords}; nobody else changes a status until the transaction ends. */
export async function lockStatusRecords(trx: Trx): Promise<StatusRecord[]> {
  await forUpdate(trx, trx.selectFrom("status").select("id").orderBy("id")).execute();
  return listStatusRecords(trx);
}

/** The number of ideas in each status, by its id. */
export async function countIdeasByStatus(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("idea")
    .select((select) => ["status_id", select.fn.countAll<number>().as("count")])
    .groupBy("status_id")
    .execute();
  return new Map(rows.map((row) => [row.status_id, row.count]));
}

/** Undefined when the key is taken. */
export async function insertStatus(
  trx: Trx,
  status: NewRow<"status">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("status")
    .values(status)
    .onConflict((conflict) => conflict.column("status_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateStatus(
  trx: Trx,
  id: number,
  change: RowChange<"status">,
): Promise<void> {
  await trx.updateTable("status").set(change).where("id", "=", id).execute();
}

/** From now on a status has these names, by language, and no others. */
export async function nameStatus(
  trx: Trx,
  id: number,
  names: Record<string, string>,
): Promise<void> {
  await trx
    .deleteFrom("status_name")
    .where("status_id", "=", id)
    .where("language", "not in", Object.keys(names))
    .execute();
  for (const [language, name] of Object.entries(names)) {
    await trx
      .insertInto("status_name")
      .values({ status_id: id, language, name })
      .onConflict((conflict) => conflict.columns(["status_id", "language"]).doUpdateSet({ name }))
      .execute();
  }
}

/** From now on an idea comes from the status to these, or to every other where there are none. */
export async function setNextStatuses(
  trx: Trx,
  id: number,
  next: readonly number[],
): Promise<void> {
  await trx.deleteFrom("status_next").where("status_id", "=", id).execute();
  if (next.length === 0) return;
  const rows = next.map((nextId) => ({ status_id: id, next_status_id: nextId }));
  await trx.insertInto("status_next").values(rows).execute();
}

/** The ideas of a status follow it into its group, where they are looked at again, or not any more. */
export async function regroupIdeas(
  trx: Trx,
  status: Pick<Row<"status">, "id" | "status_group" | "review_days">,
) {
  await trx
    .updateTable("idea")
    .set({ status_group: status.status_group, review_at: reviewAt(status, now()) })
    .where("status_id", "=", status.id)
    .execute();
}
