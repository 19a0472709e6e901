import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/**
 * The condition under which a viewer may see a roadmap item, for the `where` of any query over
 * `roadmap_item`: what was removed is gone, what is not published yet is for staff.
 */
export function shownTo(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "roadmap_item">();
  const there = where("roadmap_item.removed_at", "is", null);
  return isStaff(viewer)
    ? there
    : where.and([there, where("roadmap_item.published_at", "is not", null)]);
}
