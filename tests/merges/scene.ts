import { countIdeas } from "~/features/ideas/count-ideas.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import type { VoteInput } from "~/features/votes/vote";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";

/** Some ideas with their authors on a board of their own, and what one does with them. */
export async function mergeScene(
  database: Database,
  { ideas: count = 2, access = "public" as BoardAccess } = {},
) {
  const author = await makePerson(database);
  const mara = await makePerson(database, "product");
  const board = await makeBoard(database, access);
  const ideas: { id: number }[] = [];
  for (let at = 0; at < count; at++) ideas.push(await makeIdea(database, author, board));
  const [canonical = { id: 0 }, ...others] = ideas;
  const ids = ideas.map((idea) => idea.id);
  return {
    ...{ author, mara, board, canonical, others, ids },
    twin: others[0] ?? { id: 0 },
    merge: (into: { id: number }, ideaIds: readonly number[], confirmed = false) =>
      database.write((trx) => mergeIdeas(trx, mara, into.id, { ideaIds, confirmed })),
    unmerge: (idea: { id: number }) => database.write((trx) => unmergeIdea(trx, mara, idea.id)),
    vote: (voter: Viewer, idea: { id: number }, input: Partial<VoteInput> = {}) =>
      database.write((trx) =>
        castVote(trx, voter, idea.id, { importance: 1, because: "", ...input }),
      ),
    state: () => readState(database, ids),
  };
}

/** All that a merge and its unmerge may change of these ideas. */
export async function readState(database: Database, ids: readonly number[]) {
  const db = database.read;
  const ideas = await db
    .selectFrom("idea")
    .select(["id", "listed", "merged_into_id", "vote_count", "top_count", "comment_count"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  const votes = await db
    .selectFrom("vote")
    .selectAll()
    .where("idea_id", "in", ids)
    .orderBy("idea_id")
    .orderBy("person_id")
    .execute();
  const follows = await db
    .selectFrom("follow")
    .selectAll()
    .where("subject_kind", "=", "idea")
    .where("subject_id", "in", ids)
    .orderBy("subject_id")
    .orderBy("person_id")
    .execute();
  return { ideas, votes, follows };
}

/** The stored counters of ideas that are not what their rows say. */
export async function listDrift(database: Database, ids: readonly number[]) {
  const counted = await countIdeas(database.read, ids);
  const stored = await database.read
    .selectFrom("idea")
    .select(["id", "vote_count", "top_count", "comment_count", "trend"])
    .where("id", "in", ids)
    .execute();
  return stored.filter((idea) => {
    const now = counted.get(idea.id);
    return !(
      now &&
      now.voteCount === idea.vote_count &&
      now.topCount === idea.top_count &&
      now.commentCount === idea.comment_count &&
      Math.abs(now.trend - idea.trend) < 1e-9
    );
  });
}

/** One person's vote on an idea, as far as it stands. */
export async function standingVote(database: Database, idea: { id: number }, voter: Viewer) {
  return database.read
    .selectFrom("vote")
    .select(["importance", "because"])
    .where("idea_id", "=", idea.id)
    .where("person_id", "=", voter.id ?? 0)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}
