import type { Db, Trx } from "~db/connect.server";
import type { NewRow, Row, RowChange } from "~db/schema";

/** The vote row of a person, also one that was withdrawn. */
export function findVote(
  db: Db,
  ideaId: number,
  personId: number,
): Promise<Row<"vote"> | undefined> {
  return db
    .selectFrom("vote")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

export async function insertVote(trx: Trx, vote: NewRow<"vote">): Promise<void> {
  await trx.insertInto("vote").values(vote).execute();
}

export async function updateVote(
  trx: Trx,
  ideaId: number,
  personId: number,
  change: RowChange<"vote">,
): Promise<void> {
  await trx
    .updateTable("vote")
    .set(change)
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", personId)
    .execute();
}
