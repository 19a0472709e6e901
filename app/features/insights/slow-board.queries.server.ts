import { isOwed } from "~/features/ideas/reply-clock.server";
import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { isSlow } from "./how-we-answer";

const TWO_WEEKS = 14 * DAY;
/** Enough to know which is more; counting ends there. */
const COUNT_MOST = 500;

/** Whether visitors of a board are told that answers are slow there, instead of pretending. */
export async function isSlowBoard(db: Db, boardId: number): Promise<boolean> {
  const at = now();
  const overdue = db
    .selectFrom("idea")
    .select("idea.id")
    .where(isOwed())
    .where("idea.board_id", "=", boardId)
    .where("idea.reply_due_at", "<", at)
    .limit(COUNT_MOST);
  const answered = db
    .selectFrom("idea")
    .select("idea.id")
    .where("idea.first_answered_at", ">=", at - TWO_WEEKS)
    .where("idea.board_id", "=", boardId)
    .limit(COUNT_MOST);
  const row = await db
    .selectNoFrom((select) => [
      select
        .selectFrom(overdue.as("late"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("overdue"),
      select
        .selectFrom(answered.as("given"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("answered"),
    ])
    .executeTakeFirstOrThrow();
  return isSlow({ overdue: row.overdue ?? 0, answered: row.answered ?? 0 });
}
