import type { Db } from "~db/connect.server";
import { isOfAccounts, type Rule } from "./rule";
import { COUNTED_AT_MOST, type SegmentCount } from "./segment";
import { segmentCondition } from "./segment-condition.server";

/**
 * How many members are in a segment and of how many accounts, in one query; counting stops one past
 * {@link COUNTED_AT_MOST}. A rule of accounts alone counts those too in which nobody takes part yet.
 */
export async function countSegment(db: Db, rule: Rule | null): Promise<SegmentCount> {
  if (rule === null) return { people: 0, accounts: 0 };
  const condition = segmentCondition(db, rule);
  const members = db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .where("person.role", "=", "member")
    .where("person.erased_at", "is", null)
    .where(condition)
    .limit(COUNTED_AT_MOST + 1);
  const accounts = isOfAccounts(rule)
    ? db
        .selectFrom("account")
        .select("account.id")
        .where(condition)
        .limit(COUNTED_AT_MOST + 1)
    : members
        .select("person.account_id as id")
        .where("person.account_id", "is not", null)
        .distinct();
  const counts = await db
    .selectNoFrom((select) => [
      select
        .selectFrom(members.select("person.id").as("member"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("people"),
      select
        .selectFrom(accounts.as("some"))
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("accounts"),
    ])
    .executeTakeFirstOrThrow();
  return { people: Number(counts.people), accounts: Number(counts.accounts) };
}
