import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { segmentCondition } from "~/features/segments/segment-condition.server";
import { findSegment } from "~/features/segments/segments.queries.server";
import type { Db } from "~db/connect.server";
import { amongNumbers } from "~db/dialect";
import type { Schema } from "~db/schema";

/** A segment of no more people is looked up once, one of more idea by idea. */
const FEW_PEOPLE = 2_000;

const where = expressionBuilder<Schema, "idea">();

/**
 * The condition for the ideas that somebody of a segment posted or voted for; only staff find any.
 * Two queries: the rule, and who fits it, so that a page with its counts asks that only once.
 */
export async function ofSegment(
  db: Db,
  viewer: Viewer,
  segmentId: number,
): Promise<Expression<SqlBool>> {
  const segment = isStaff(viewer) ? await findSegment(db, segmentId) : undefined;
  if (!segment?.rule) return where.lit(false);
  const condition = segmentCondition(db, segment.rule);
  const people = await db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.role", "=", "member")
    .where(condition)
    .limit(FEW_PEOPLE + 1)
    .execute();
  if (people.length > FEW_PEOPLE) return byAny(condition);
  return byThese(
    db,
    people.map((person) => person.id),
  );
}

function byThese(db: Db, ids: readonly number[]): Expression<SqlBool> {
  const people = amongNumbers(db, ids);
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
  const author = where
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.role", "=", "member")
    .where(condition)
    .whereRef("person.id", "=", "idea.author_id");
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
