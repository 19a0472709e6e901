import { removeCustomerVote } from "~/features/ideas/idea-counters.server";
import { findVote, updateVote } from "~/features/votes/votes.queries.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { Row } from "~db/schema";

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
