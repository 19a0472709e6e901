import { type Expression, type SqlBool, sql } from "kysely";

/**
 * The condition that an idea is listed, for the `where` of a query that comes to ideas from
 * elsewhere. SQLite, which knows nothing of numbers, would rather begin with all listed ideas; the
 * plus keeps it from their index.
 */
export function listedBehind(): Expression<SqlBool> {
  return sql<SqlBool>`+idea.listed = 1`;
}
