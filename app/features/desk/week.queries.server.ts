import { DAY, now } from "~/platform/clock";
import type { Db } from "~db/connect.server";

const WEEK = 7 * DAY;

/** How many ideas were answered for the first time in the last seven days, and how many in time. */
export async function countAnsweredThisWeek(db: Db): Promise<{ answered: number; inTime: number }> {
  const row = await db
    .selectFrom("idea")
    .select((select) => [
      select.fn.countAll<number>().as("answered"),
      select.fn
        .count<number>("id")
        .filterWhere("first_answered_at", "<=", select.ref("reply_due_at"))
        .as("in_time"),
    ])
    .where("first_answered_at", ">=", now() - WEEK)
    .where("reply_due_at", "is not", null)
    .executeTakeFirstOrThrow();
  return { answered: row.answered, inTime: row.in_time };
}
