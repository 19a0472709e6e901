import { changeIdeaCount } from "~/features/boards/count-ideas.server";
import type { Trx } from "~db/connect.server";
import { indexIdea } from "./index-idea.server";
import { clockOfNewIdea, reviewAt } from "./reply-clock.server";
import { daysSinceEpoch } from "./trend";

/**
 * An idea that waited is there as if it were posted at `at`: in lists, in the search, counted on its
 * board, with its clock and its review. Who calls this holds the idea's lock.
 */
export async function setPublished(
  trx: Trx,
  idea: { id: number; boardId: number },
  at: number,
): Promise<void> {
  const row = await trx
    .selectFrom("idea")
    .innerJoin("status", "status.id", "idea.status_id")
    .select(["idea.author_id", "idea.status_group", "status.review_days"])
    .where("idea.id", "=", idea.id)
    .executeTakeFirstOrThrow();
  const clock = await clockOfNewIdea(trx, { authorId: row.author_id, createdAt: at });
  await trx
    .updateTable("idea")
    .set({
      ...{ waiting_since: null, hidden_at: null, hidden_reason: null, listed: 1 },
      ...{ created_at: at, updated_at: at, trend: daysSinceEpoch(at) / 7 },
      review_at: reviewAt(row, at),
      ...clock,
    })
    .where("id", "=", idea.id)
    .execute();
  await changeIdeaCount(trx, idea.boardId, 1);
  await indexIdea(trx, idea.id);
}
