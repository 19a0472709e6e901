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

/** Counts ideas anew from their votes and comments: three queries, however many there are. */
export async function countIdeas(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, IdeaCounters>> {
  if (ids.length === 0) return new Map();
  const ideas = await db
    .selectFrom("idea")
    .select(["id", "created_at", "imported_vote_count"])
    .where("id", "in", ids)
    .execute();
  const votes = groupByIdea(await listCustomerVotes(db, ids));
  const comments = groupByIdea(await listOpenComments(db, ids));
  return new Map(
    ideas.map((idea) => [idea.id, count(idea, votes.get(idea.id), comments.get(idea.id))]),
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

function groupByIdea(acts: readonly Act[]): Map<number, Act[]> {
  const groups = new Map<number, Act[]>();
  for (const act of acts) {
    const group = groups.get(act.idea_id);
    if (group) group.push(act);
    else groups.set(act.idea_id, [act]);
  }
  return groups;
}

function count(
  idea: Pick<Row<"idea">, "created_at" | "imported_vote_count">,
  votes: readonly Act[] = [],
  comments: readonly Act[] = [],
): IdeaCounters {
  const posted = daysSinceEpoch(idea.created_at);
  const customers = comments.filter((comment) => comment.by_staff === 0);
  const times = [...votes, ...customers].map((act) => daysSinceEpoch(act.at));
  const trend = trendOf([posted, ...times]) ?? posted;
  const imported = idea.imported_vote_count;
  return {
    voteCount: votes.length,
    topCount: votes.length + imported,
    commentCount: comments.length,
    trend: imported > 0 ? addToTrend(trend, posted, imported) : trend,
  };
}
