import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Schema } from "~db/schema";

/**
 * The condition for an open idea to which nothing has happened since `before`, and whose people were
 * not told so yet. One that still waits for its first answer is never quiet: it is the company's turn.
 */
export function isQuietSince(before: number): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.and([
    where("idea.listed", "=", 1),
    where("idea.status_group", "=", "open"),
    where("idea.quiet_told_at", "is", null),
    where("idea.active_at", "<=", before),
    isNotOwed(),
  ]);
}

/** The condition for an idea whose people were told before `toldBefore`, with nothing since. */
export function staysQuiet(toldBefore: number, before: number): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.and([
    where("idea.quiet_told_at", "<=", toldBefore),
    where("idea.active_at", "<=", before),
    where("idea.listed", "=", 1),
    where("idea.status_group", "=", "open"),
    isNotOwed(),
  ]);
}

function isNotOwed(): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.or([
    where("idea.first_answered_at", "is not", null),
    where("idea.reply_due_at", "is", null),
  ]);
}
