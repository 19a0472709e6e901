import { sql } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";

/**
 * The account's name in a query that joined the account: null unless the company agreed that others
 * are told. Staff and its own people always read it. What shows an account's name takes it from here.
 */
export function accountName(viewer: Viewer, account = "account") {
  const name = sql<string | null>`${sql.ref(`${account}.name`)}`;
  if (isStaff(viewer)) return name;
  const named = sql`${sql.ref(`${account}.named_at`)} is not null`;
  const own = sql`${sql.ref(`${account}.id`)} = ${viewer.accountId ?? 0}`;
  return sql<string | null>`case when ${named} or ${own} then ${name} end`;
}
