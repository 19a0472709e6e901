import { opensTo } from "~/features/boards/board-access";
import { removeCustomerVote } from "~/features/ideas/idea-counters.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { updateVote } from "./votes.queries.server";

/** An idea whose votes count on the one that it was merged into. */
export interface MergedIdea {
  id: number;
  /** Whether fewer people read it: what its voters wrote then stays with it. */
  closer: boolean;
}

export async function listMerged(trx: Trx, canonicalId: number): Promise<MergedIdea[]> {
  const rows = await trx
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .innerJoin("idea as canonical", "canonical.id", "idea.merged_into_id")
    .innerJoin("board as canonical_board", "canonical_board.id", "canonical.board_id")
    .select(["idea.id", "idea.board_id", "board.access"])
    .select(["canonical.board_id as canonical_board", "canonical_board.access as canonical_access"])
    .where("idea.merged_into_id", "=", canonicalId)
    .orderBy("idea.id")
    .execute();
  return rows.map((row) => {
    const from = { id: row.board_id, access: row.access };
    const to = { id: row.canonical_board, access: row.canonical_access };
    return { id: row.id, closer: opensTo(from, to) };
  });
}

/** Everybody whose vote on the canonical idea is, or will be, made of more than their own. */
export async function listConcerned(
  trx: Trx,
  canonicalId: number,
  merged: readonly MergedIdea[],
): Promise<number[]> {
  const own = await trx
    .selectFrom("own_vote")
    .select("person_id")
    .where("idea_id", "=", canonicalId)
    .execute();
  const came =
    merged.length === 0
      ? []
      : await trx
          .selectFrom("vote")
          .select("person_id")
          .distinct()
          .where("idea_id", "in", idsOf(merged))
          .where("withdrawn_at", "is", null)
          .execute();
  const people = new Set([...own, ...came].map((row) => row.person_id));
  return [...people].sort((left, right) => left - right);
}

/** What these people's standing votes on merged ideas say, unless they changed it since. */
export async function listMergedVotes(
  trx: Trx,
  merged: readonly MergedIdea[],
  people: readonly number[],
): Promise<Row<"vote">[]> {
  if (merged.length === 0) return [];
  const closer = new Set(idsOf(merged.filter((idea) => idea.closer)));
  const votes = await trx
    .selectFrom("vote")
    .selectAll()
    .where("idea_id", "in", idsOf(merged))
    .where("person_id", "in", people)
    .where("withdrawn_at", "is", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("overruled_vote as overruled")
            .select("overruled.person_id")
            .whereRef("overruled.idea_id", "=", "vote.idea_id")
            .whereRef("overruled.person_id", "=", "vote.person_id"),
        ),
      ),
    )
    .orderBy("idea_id")
    .execute();
  return votes.map((vote) => (closer.has(vote.idea_id) ? { ...vote, because: "" } : vote));
}

/**
 * What the voter said on the canonical idea is their own vote there from now on: their votes on what
 * is merged into it add nothing any more. Those come back as they were with an unmerge.
 */
export async function standAlone(trx: Trx, canonicalId: number, personId: number): Promise<void> {
  if (!(await forgetOwn(trx, canonicalId, personId))) return;
  const votes = await listStandingOn(trx, canonicalId, personId);
  if (votes.length === 0) return;
  await trx
    .insertInto("overruled_vote")
    .values(votes.map(({ idea_id }) => ({ idea_id, person_id: personId, by_idea_id: canonicalId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who withdraws from a canonical idea withdraws from what is merged into it as well. */
export async function withdrawMerged(
  trx: Trx,
  canonicalId: number,
  personId: number,
): Promise<void> {
  await forgetOwn(trx, canonicalId, personId);
  for (const vote of await listStandingOn(trx, canonicalId, personId)) {
    const gone = { because: "", importance: 1, withdrawn_at: now() } as const;
    await updateVote(trx, vote.idea_id, personId, gone);
    if (!vote.by_staff) await removeCustomerVote(trx, vote.idea_id, vote.first_at);
  }
}

/**
 * Ideas that were unmerged together count among themselves as before: what voters changed on an idea
 * that they left overrules nothing any more.
 */
export async function forgetOverruled(trx: Trx, ideaIds: readonly number[]): Promise<void> {
  await trx
    .deleteFrom("overruled_vote")
    .where("idea_id", "in", ideaIds)
    .where("by_idea_id", "not in", ideaIds)
    .execute();
}

async function forgetOwn(trx: Trx, canonicalId: number, personId: number): Promise<boolean> {
  const gone = await trx
    .deleteFrom("own_vote")
    .where("idea_id", "=", canonicalId)
    .where("person_id", "=", personId)
    .returning("person_id")
    .execute();
  return gone.length > 0;
}

function listStandingOn(trx: Trx, canonicalId: number, personId: number): Promise<Row<"vote">[]> {
  return trx
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .selectAll("vote")
    .where("idea.merged_into_id", "=", canonicalId)
    .where("vote.person_id", "=", personId)
    .where("vote.withdrawn_at", "is", null)
    .orderBy("vote.idea_id")
    .execute();
}

const idsOf = (ideas: readonly MergedIdea[]) => ideas.map((idea) => idea.id);
