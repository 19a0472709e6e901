import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Schema } from "~db/schema";

/**
 * The condition that an idea still names this person, for the `where` of any query over `idea`: its
 * author who withdrew is nobody there, and their profile must not lead to it either.
 */
export function stillNames(personId: number): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "idea">();
  return where.or([
    where("idea.withdrawn_at", "is", null),
    where("idea.author_id", "<>", personId),
  ]);
}
