import type { Db } from "~db/connect.server";
import type { Gift, Source } from "../source";

/** Votes of customers that stand, each given when it was first cast. One's own idea is no gift to it. */
export async function giftsOfVotes(db: Db, sources: readonly Source[]): Promise<Gift[]> {
  const pairs = new Set(sources.map(({ id, personId }) => `${id}:${personId}`));
  const rows = await db
    .selectFrom("vote")
    .innerJoin("idea", "idea.id", "vote.idea_id")
    .innerJoin("person", "person.id", "vote.person_id")
    .select(["vote.idea_id", "vote.person_id", "vote.account_id", "vote.first_at"])
    .where(
      "vote.idea_id",
      "in",
      sources.map(({ id }) => id),
    )
    .where(
      "vote.person_id",
      "in",
      sources.map(({ personId }) => personId ?? 0),
    )
    .where("vote.withdrawn_at", "is", null)
    .where("vote.by_staff", "=", 0)
    .where("person.erased_at", "is", null)
    .whereRef("idea.author_id", "<>", "vote.person_id")
    .execute();
  return rows
    .filter((vote) => pairs.has(`${vote.idea_id}:${vote.person_id}`))
    .map((vote) => ({
      ...{ source: "vote", sourceId: vote.idea_id, kind: "vote", part: 0 },
      ...{ personId: vote.person_id, accountId: vote.account_id },
      ...{ ideaId: vote.idea_id, itemId: null, at: vote.first_at },
    }));
}
