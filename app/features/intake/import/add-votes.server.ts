import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { settleVotes } from "~/features/votes/settle-votes.server";
import type { Trx } from "~db/connect.server";
import { addActivities, addFollows, recountIdeas } from "./add-traces.server";
import type { NewVote } from "./import-store";

/** Votes with a row of their own; each is one less of those that were only counted. */
export async function addVotes(trx: Trx, votes: readonly NewVote[]): Promise<void> {
  const touched = new Map<number, number>();
  for (const { ideaId, counted } of votes) {
    touched.set(ideaId, (touched.get(ideaId) ?? 0) + (counted ? 1 : 0));
  }
  const canonicals = await listCanonicals(trx, [...touched.keys()]);
  await lockIdeas(trx, [...touched.keys(), ...canonicals]);
  const rows = votes.map((vote) => ({
    idea_id: vote.ideaId,
    person_id: vote.personId,
    importance: vote.importance,
    because: vote.because,
    by_staff: vote.byStaff ? (1 as const) : (0 as const),
    account_id: vote.accountId,
    first_at: vote.firstAt,
    created_at: vote.createdAt,
    withdrawn_at: vote.withdrawnAt,
  }));
  await trx.insertInto("vote").values(rows).execute();
  const standing = votes.filter((vote) => vote.withdrawnAt === null);
  const acts = standing.map(({ personId, ideaId, createdAt }) => ({
    personId,
    ideaId,
    at: createdAt,
    verb: "vote.cast" as const,
    subject: { kind: "idea" as const, id: ideaId },
  }));
  await addFollows(trx, acts, "voter");
  await addActivities(trx, acts);
  for (const [ideaId, count] of touched) await lessImported(trx, ideaId, count);
  await recountIdeas(trx, [...touched.keys()]);
  for (const id of canonicals) await settleVotes(trx, id);
}

/** What some of the ideas were merged into: votes count there. */
async function listCanonicals(trx: Trx, ids: readonly number[]): Promise<number[]> {
  const rows = await trx
    .selectFrom("idea")
    .select((select) => select.ref("merged_into_id").$notNull().as("id"))
    .distinct()
    .where("id", "in", ids)
    .where("merged_into_id", "is not", null)
    .execute();
  return rows.map((row) => row.id);
}

async function lessImported(trx: Trx, ideaId: number, count: number): Promise<void> {
  await trx
    .updateTable("idea")
    .set((set) => ({
      imported_vote_count: set
        .case()
        .when("imported_vote_count", ">", count)
        .then(set("imported_vote_count", "-", count))
        .else(0)
        .end(),
    }))
    .where("id", "=", ideaId)
    .execute();
}
