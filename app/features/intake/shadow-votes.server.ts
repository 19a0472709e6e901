import { removeCustomerVote } from "~/features/ideas/idea-counters.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { unjoinVotes } from "~/features/votes/settle-votes.server";
import { findVote, updateVote } from "~/features/votes/votes.queries.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { Row } from "~db/schema";

/**
 * The votes of these people on canonical ideas are for the moment as if nothing were merged into
 * them, so that two people can become one. The caller settles the ideas that are returned.
 */
export async function partVotes(trx: Trx, personIds: readonly number[]): Promise<number[]> {
  const touched = await trx
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .select((select) => select.ref("idea.merged_into_id").$notNull().as("id"))
    .distinct()
    .where("vote.person_id", "in", personIds)
    .where("idea.merged_into_id", "is not", null)
    .orderBy("idea.merged_into_id")
    .execute();
  const ids = touched.map((row) => row.id);
  if (ids.length === 0) return [];
  await lockIdeas(trx, ids);
  for (const id of ids) await unjoinVotes(trx, id, personIds);
  return ids;
}

/** The shadow's votes are the person's; where both voted, the person's own counts, and once. */
export async function moveVotes(trx: Trx, shadowId: number, personId: number): Promise<void> {
  for (const vote of await listDoubleVotes(trx, shadowId, personId)) {
    await mergeVote(trx, vote, personId);
  }
  await trx
    .updateTable("vote")
    .set({ person_id: personId })
    .where("person_id", "=", shadowId)
    .execute();
  await moveOverruled(trx, shadowId, personId);
}

async function moveOverruled(trx: Trx, shadowId: number, personId: number): Promise<void> {
  const rows = await trx
    .deleteFrom("overruled_vote")
    .where("person_id", "=", shadowId)
    .returningAll()
    .execute();
  for (const row of rows) {
    await trx
      .insertInto("overruled_vote")
      .values({ ...row, person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The shadow's votes on ideas on which the person has one too; their ideas are locked in order. */
async function listDoubleVotes(
  trx: Trx,
  shadowId: number,
  personId: number,
): Promise<Row<"vote">[]> {
  const own = trx.selectFrom("vote").select("idea_id").where("person_id", "=", personId);
  const double = trx
    .selectFrom("vote")
    .select("idea_id")
    .where("person_id", "=", shadowId)
    .where("idea_id", "in", own);
  const ideas = trx.selectFrom("idea").select("id").where("id", "in", double).orderBy("id");
  await forUpdate(trx, ideas).execute();
  return trx
    .selectFrom("vote")
    .selectAll()
    .where("person_id", "=", shadowId)
    .where("idea_id", "in", own)
    .orderBy("idea_id")
    .execute();
}

async function mergeVote(trx: Trx, shadows: Row<"vote">, personId: number): Promise<void> {
  const { idea_id: ideaId } = shadows;
  const own = await findVote(trx, ideaId, personId);
  if (!own) return;
  await trx
    .deleteFrom("vote")
    .where("idea_id", "=", ideaId)
    .where("person_id", "=", shadows.person_id)
    .execute();
  if (!isCounted(shadows)) return;
  if (!isCounted(own)) return removeCustomerVote(trx, ideaId, shadows.first_at);
  const firstAt = Math.min(own.first_at, shadows.first_at);
  await updateVote(trx, ideaId, personId, { first_at: firstAt });
  await removeCustomerVote(trx, ideaId, Math.max(own.first_at, shadows.first_at));
}

const isCounted = (vote: Row<"vote">) => vote.withdrawn_at === null && vote.by_staff === 0;
