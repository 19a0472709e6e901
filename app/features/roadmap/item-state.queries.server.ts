import { shownTo } from "~/features/ideas/shown-items.server";
import type { Viewer } from "~/features/people/viewer";
import { coverOf } from "~/features/pictures/cover";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { ItemState } from "./roadmap-item";

/** @throws NotFound when there is no such item, it was removed, or the viewer does not see it yet. */
export async function getItemState(db: Db, viewer: Viewer, id: number): Promise<ItemState> {
  const row = await db
    .selectFrom("roadmap_item")
    .leftJoin("roadmap_item_revision as first", (join) =>
      join.onRef("first.roadmap_item_id", "=", "roadmap_item.id").on("first.version", "=", 1),
    )
    .selectAll("roadmap_item")
    .select("first.editor_id as made_by_id")
    .where("roadmap_item.id", "=", id)
    .where(shownTo(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    horizon: row.horizon,
    ownerId: row.owner_id,
    version: row.version,
    madeById: row.made_by_id,
    cover: coverOf(row),
    createdAt: row.created_at,
    publishedAt: row.published_at,
    internalName: row.internal_name,
    cost: row.cost,
    confidence: row.confidence,
    target: row.target,
    trackerUrl: row.tracker_url,
  };
}

/** As {@link getItemState}, and nobody else changes the item until the transaction ends. */
export async function lockItemState(trx: Trx, viewer: Viewer, id: number): Promise<ItemState> {
  await forUpdate(trx, trx.selectFrom("roadmap_item").select("id").where("id", "=", id)).execute();
  return getItemState(trx, viewer, id);
}
