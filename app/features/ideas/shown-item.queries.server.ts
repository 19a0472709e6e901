import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { roadmapItemPath } from "./roadmap-item-path";
import type { ShownItem } from "./shown-item";
import { shownTo } from "./shown-items.server";

/** The roadmap item, for who may see it. @throws NotFound */
export async function getShownItem(db: Db, viewer: Viewer, id: number): Promise<ShownItem> {
  const row = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon", "owner_id", "published_at"])
    .where("id", "=", id)
    .where(shownTo(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    id: row.id,
    title: row.title,
    path: roadmapItemPath(row),
    horizon: row.horizon,
    ownerId: row.owner_id,
    published: row.published_at !== null,
  };
}

/** As {@link getShownItem}, and nobody else changes the item until the transaction ends. */
export async function lockShownItem(trx: Trx, viewer: Viewer, id: number): Promise<ShownItem> {
  await lockRows(trx, trx.selectFrom("roadmap_item").select("id").where("id", "=", id));
  return getShownItem(trx, viewer, id);
}
