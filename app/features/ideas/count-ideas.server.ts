import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { addToTrend, daysSinceEpoch, trendOf } from "./trend";

/** The stored counters of an idea, as its rows say they should be. */
export interface IdeaCounters {
  voteCount: number;
  topCount: number;
  commentCount: number;
  trend: number;
}

/**
 * Counts ideas anew from their votes and comments and from the votes that an import only counted, on
 * them and on what was merged into them: four queries, however many there are.
 */
export async function countIdeas(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, IdeaCounters>> {
  if (ids.length === 0) return new Map();
  const ideas = await db
    .selectFrom("idea")
    .select(["id", "created_at"])
    .where("id", "in", ids)
    .execute();
  const imports = groupByIdea(await listImports(db, ids));
  const votes = groupByIdea(await listCustomerVotes(db, ids));
  const comments = groupByIdea(await listOpenComments(db, ids));
  return new Map(
    ideas.map((idea) => [
      idea.id,
      count(idea, votes.get(idea.id), comments.get(idea.id), imports.get(idea.id)),
    ]),
  );
}

function listCustomerVotes(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("vote")
    .select(["idea_id", "first_at as at", "by_staff"])
    .where("idea_id", "in", ids)
    .where("withdrawn_at", "is", null)
    .where("by_staff", "=", 0)
    .execute();
}

/** Votes without a row stand at the time of the idea that they came with. */
function listImports(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("idea")
    .select(["id as idea_id", "created_at as at", "imported_vote_count as count"])
    .where("id", "in", ids)
    .where("imported_vote_count", ">", 0)
    .unionAll(
      db
        .selectFrom("idea")
        .select((select) => [
          select.ref("merged_into_id").$notNull().as("idea_id"),
          "created_at as at",
          "imported_vote_count as count",
        ])
        .where("merged_into_id", "in", ids)
        .where("imported_vote_count", ">", 0),
    )
    .execute();
}

function listOpenComments(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("comment")
    .select(["idea_id", "created_at as at", "by_staff"])
    .where("idea_id", "in", ids)
    .where("internal", "=", 0)
    .where("deleted_at", "is", null)
    .where("hidden_at", "is", null)
    .execute();
}

type Act = { idea_id: number; at: number; by_staff: number };
type Import = { idea_id: number; at: number; count: number };

function groupByIdea<A extends { idea_id: number }>(acts: readonly A[]): Map<number, A[]> {
  const groups = new Map<number, A[]>();
  for (const act of acts) {
    const group = groups.get(act.idea_id);
    if (group) group.push(act);
    else groups.set(act.idea_id, [act]);
  }
  return groups;
}

function count(
  idea: Pick<Row<"idea">, "created_at">,
  votes: readonly Act[] = [],
  comments: readonly Act[] = [],
  imports: readonly Import[] = [],
): IdeaCounters {
  const posted = daysSinceEpoch(idea.created_at);
  const customers = comments.filter((comment) => comment.by_staff === 0);
  const times = [...votes, ...customers].map((act) => daysSinceEpoch(act.at));
  const trend = trendOf([posted, ...times]) ?? posted;
  return {
    voteCount: votes.length,
    topCount: imports.reduce((sum, { count }) => sum + count, votes.length),
    commentCount: comments.length,
    trend: imports.reduce(
      (sum, { at, count }) => addToTrend(sum, daysSinceEpoch(at), count),
      trend,
    ),
  };
}
