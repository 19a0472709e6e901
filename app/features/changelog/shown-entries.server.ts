import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import { shownTo } from "~/features/ideas/shown-items.server";
import type { Viewer } from "~/features/people/viewer";
import type { Schema } from "~db/schema";

/**
 * The condition for entries that are out, for the `where` of any query over `changelog_entry`: of an
 * item that the viewer may not see its entries stay unseen too.
 */
export function publishedTo(viewer: Viewer): Expression<SqlBool> {
  const where = expressionBuilder<Schema, "changelog_entry">();
  const items = where.selectFrom("roadmap_item").select("roadmap_item.id").where(shownTo(viewer));
  return where.and([
    where("changelog_entry.published_at", "is not", null),
    where.or([
      where("changelog_entry.roadmap_item_id", "is", null),
      where("changelog_entry.roadmap_item_id", "in", items),
    ]),
  ]);
}
