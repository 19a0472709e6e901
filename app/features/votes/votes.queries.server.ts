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

/** The votes of some people on an idea, with those that were withdrawn. */
export function listVotesOf(
  db: Db,
  ideaId: number,
  personIds: readonly number[],
): Promise<Row<"vote">[]> {
  return db
    .selectFrom("vote")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .where("person_id", "in", personIds)
    .execute();
}

/** Writes votes over those that are there. */
export async function putVotes(trx: Trx, votes: readonly NewRow<"vote">[]): Promise<void> {
  if (votes.length === 0) return;
  await trx
    .insertInto("vote")
    .values(votes)
    .onConflict((conflict) =>
      conflict.columns(["idea_id", "person_id"]).doUpdateSet((set) => ({
        importance: set.ref("excluded.importance"),
        because: set.ref("excluded.because"),
        by_staff: set.ref("excluded.by_staff"),
        account_id: set.ref("excluded.account_id"),
        first_at: set.ref("excluded.first_at"),
        created_at: set.ref("excluded.created_at"),
        withdrawn_at: set.ref("excluded.withdrawn_at"),
        set_aside_at: set.ref("excluded.set_aside_at"),
        behalf_id: set.ref("excluded.behalf_id"),
      })),
    )
    .execute();
}

export async function deleteVotes(
  trx: Trx,
  ideaId: number,
  personIds: readonly number[],
): Promise<void> {
  if (personIds.length === 0) return;
  await trx
    .deleteFrom("vote")
    .where("idea_id", "=", ideaId)
    .where("person_id", "in", personIds)
    .execute();
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
