import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from "kysely";
import type { Community } from "~/features/community/community";
import { getCommunity } from "~/features/community/community.queries.server";
import { DAY } from "~/platform/clock";
import { endOfWorkingDay, type WorkingCalendar } from "~/platform/working-days.server";
import type { Trx } from "~db/connect.server";
import type { NewRow, Row, Schema } from "~db/schema";
import { WAITING_STATUS } from "./status";

/** The days on which the company works. */
export function calendarOf({ clock, timeZone }: Community): WorkingCalendar {
  return { ...clock, timeZone };
}

/** When the first answer to a member's idea is due, and whether it is their first one. */
export async function clockOfNewIdea(
  trx: Trx,
  idea: { authorId: number; createdAt: number },
): Promise<Pick<NewRow<"idea">, "reply_due_at" | "newcomer">> {
  const community = await getCommunity(trx);
  const newcomer = await hasPostedNothing(trx, idea.authorId);
  const days = newcomer ? community.clock.newcomerDays : community.clock.days;
  return {
    reply_due_at: endOfWorkingDay(idea.createdAt, days, calendarOf(community)),
    newcomer: newcomer ? 1 : 0,
  };
}

/** When an idea that comes into a status at `at` is looked at again; null for never. */
export function reviewAt(
  status: Pick<Row<"status">, "status_group" | "review_days">,
  at: number,
): number | null {
  if (status.status_group !== "open" || status.review_days === null) return null;
  return at + status.review_days * DAY;
}

/** A customer said something: where the company waited for that, it looks at the idea again now. */
export async function endWaiting(trx: Trx, ideaId: number, at: number): Promise<void> {
  await trx
    .updateTable("idea")
    .set({ review_at: at })
    .where("id", "=", ideaId)
    .where("review_at", ">", at)
    .where("status_id", "in", (select) =>
      select.selectFrom("status").select("status.id").where("status_key", "=", WAITING_STATUS),
    )
    .execute();
}

/**
 * The condition for an idea that waits for its first answer: its clock runs. It is said in the words
 * of the partial indexes that hold these ideas.
 */
export function isOwed(): Expression<SqlBool> {
  const where: ExpressionBuilder<Schema, "idea"> = expressionBuilder<Schema, "idea">();
  return where.and([
    where("idea.listed", "=", where.lit(1)),
    where("idea.first_answered_at", "is", null),
    where("idea.reply_due_at", "is not", null),
  ]);
}

async function hasPostedNothing(trx: Trx, personId: number): Promise<boolean> {
  const idea = await trx
    .selectFrom("idea")
    .select("id")
    .where("author_id", "=", personId)
    .where("waiting_since", "is", null)
    .limit(1)
    .executeTakeFirst();
  return idea === undefined;
}
