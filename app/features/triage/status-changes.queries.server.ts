import type { Db, Trx } from "~db/connect.server";
import type { NewRow, Row } from "~db/schema";

/** The latest changes of an idea's status, the present one first. */
export function listLatestChanges(
  db: Db,
  ideaId: number,
  most: number,
): Promise<Row<"status_change">[]> {
  return db
    .selectFrom("status_change")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}

export async function insertStatusChange(
  trx: Trx,
  change: NewRow<"status_change">,
): Promise<number> {
  const { id } = await trx
    .insertInto("status_change")
    .values(change)
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function deleteStatusChange(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom("status_change").where("id", "=", id).execute();
}
