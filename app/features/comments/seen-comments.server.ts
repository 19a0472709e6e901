import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/**
 * The condition for the comments that there are for a viewer, for the `where` of any query over
 * `comment`; says in SQL what `canSeeComment` says.
 */
export function seenBy(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "comment">();
  const open = isStaff(viewer) ? [] : [where("comment.internal", "=", 0)];
  if (hasRole(viewer, "product")) return where.and(open);
  const own = viewer.id === null ? [] : [where("comment.author_id", "=", viewer.id)];
  return where.and([...open, where.or([where("comment.waiting_since", "is", null), ...own])]);
}
