import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { segmentCondition } from "~/features/segments/segment-condition.server";
import { findSegment } from "~/features/segments/segments.queries.server";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";

/** A segment of fewer people is looked up first, one of more idea by idea. */
const FEW_PEOPLE = 2_000;

const where = expressionBuilder<Schema, "idea">();

/**
 * The condition for the ideas that somebody of a segment posted or voted for; only staff find any.
 * One query, which reads the rule.
 */
export async function ofSegment(
  db: Db,
  viewer: Viewer,
  segmentId: number,
): Promise<Expression<SqlBool>> {
  const segment = isStaff(viewer) ? await findSegment(db, segmentId) : undefined;
  if (!segment?.rule) return where.lit(false);
  const condition = segmentCondition(db, segment.rule);
  const few = segment.count !== null && segment.count.people < FEW_PEOPLE;
  return few ? byThese(condition) : byAny(condition);
}

/** Members of the segment, with what its rule compares. */
function membersWith(condition: Expression<SqlBool>) {
  return where
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.role", "=", "member")
    .where(condition);
}

function byThese(condition: Expression<SqlBool>): Expression<SqlBool> {
  const people = membersWith(condition);
  const votes = where
    .selectFrom("vote")
    .select("vote.idea_id")
    .where("vote.person_id", "in", people)
    .where("vote.withdrawn_at", "is", null);
  return where.or([
    where.and([where("idea.author_id", "in", people), where("idea.withdrawn_at", "is", null)]),
    where("idea.id", "in", votes),
  ]);
}

function byAny(condition: Expression<SqlBool>): Expression<SqlBool> {
  const author = membersWith(condition).whereRef("person.id", "=", "idea.author_id");
  const voter = where
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select("vote.person_id")
    .whereRef("vote.idea_id", "=", "idea.id")
    .where("vote.withdrawn_at", "is", null)
    .where("person.role", "=", "member")
    .where(condition);
  return where.or([
    where.and([where("idea.withdrawn_at", "is", null), where.exists(author)]),
    where.exists(voter),
  ]);
}
