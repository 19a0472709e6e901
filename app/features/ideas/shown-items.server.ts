import { type Expression, type SqlBool, sql } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";

/**
 * The condition under which a viewer may see a roadmap item, for the `where` of any query over
 * `roadmap_item`, or over it by another name: what was removed is gone, what is not published yet is
 * for staff.
 */
export function shownTo(viewer: Viewer, table = "roadmap_item"): Expression<SqlBool> {
  const there = sql<SqlBool>`${sql.ref(`${table}.removed_at`)} is null`;
  if (isStaff(viewer)) return there;
  return sql<SqlBool>`(${there} and ${sql.ref(`${table}.published_at`)} is not null)`;
}
