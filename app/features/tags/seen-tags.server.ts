import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/** The condition for the tags that the viewer may see, for the `where` of any query over `tag`. */
export function seenTags(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "tag">();
  if (isStaff(viewer)) return where.lit(true);
  const secret = where
    .selectFrom("tag_group")
    .select("tag_group.id")
    .where("tag_group.access", "=", "staff_only");
  return where.or([where("tag.group_id", "is", null), where("tag.group_id", "not in", secret)]);
}
