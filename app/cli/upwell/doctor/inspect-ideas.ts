import { readAnswerTimes } from "~/features/ideas/answer-times.queries.server";
import { countIdeas } from "~/features/ideas/count-ideas.server";
import type { RowChange } from "~db/schema";
import { everyRowOf } from "./every-row";
import type { Inspection } from "./inspection";

/** Votes, comments, trend, status group and when it was answered, as kept on the idea. */
export const ideaCounters: Inspection = {
  name: "ideas",
  subject: "idea",
  ...everyRowOf("idea"),
  async compare(db, ids) {
    const counted = await countIdeas(db, ids);
    const answers = await readAnswerTimes(db, ids);
    const rows = await db
      .selectFrom("idea")
      .innerJoin("status", "status.id", "idea.status_id")
      .select(["idea.id", "vote_count", "top_count", "comment_count", "trend"])
      .select(["hidden_at", "merged_into_id"])
      .select(["listed", "idea.status_group", "status.status_group as group"])
      .select(["first_answered_at", "answered_at"])
      .where("idea.id", "in", ids)
      .execute();
    return new Map(
      rows.flatMap(({ id, group, hidden_at, merged_into_id, ...stored }) => {
        const counters = counted.get(id);
        if (!counters) return [];
        const now = {
          vote_count: counters.voteCount,
          top_count: counters.topCount,
          comment_count: counters.commentCount,
          trend: counters.trend,
          listed: hidden_at === null && merged_into_id === null ? 1 : 0,
          status_group: group,
          first_answered_at: answers.get(id)?.first ?? null,
          answered_at: answers.get(id)?.last ?? null,
        };
        return [[id, { stored, counted: now }] as const];
      }),
    );
  },
  async repair(trx, id, counted) {
    const change = counted as RowChange<"idea">;
    await trx.updateTable("idea").set(change).where("id", "=", id).execute();
  },
};
