import type { Trx } from "~db/connect.server";
import { addActivities, addFollows, lockIdeas, recountIdeas } from "./add-traces.server";
import type { NewVote } from "./import-store";

/** Votes with a row of their own; each is one less of those that were only counted. */
export async function addVotes(trx: Trx, votes: readonly NewVote[]): Promise<void> {
  const touched = new Map<number, number>();
  for (const { ideaId, counted } of votes) {
    touched.set(ideaId, (touched.get(ideaId) ?? 0) + (counted ? 1 : 0));
  }
  await lockIdeas(trx, [...touched.keys()]);
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
