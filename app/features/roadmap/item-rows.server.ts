import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { RowChange } from "~db/schema";
import type { Horizon, ItemState } from "./roadmap-item";

/** What people write of an item. */
export interface ItemText {
  title: string;
  summary: string;
  /** Markdown, and as rendered. */
  body: string;
  bodyHtml: string;
}

/** A new item at the end of its column, with its first revision. @returns its id. */
export async function insertItem(
  trx: Trx,
  makerId: number | null,
  item: ItemText & { horizon: Horizon; ownerId: number | null; unpublished?: boolean },
): Promise<number> {
  const at = now();
  const { id } = await trx
    .insertInto("roadmap_item")
    .values({
      title: item.title,
      summary: item.summary,
      body: item.body,
      body_html: item.bodyHtml,
      horizon: item.horizon,
      position: await nextPosition(trx, item.horizon),
      owner_id: item.ownerId,
      delivered_at: item.horizon === "delivered" ? at : null,
      published_at: item.unpublished ? null : at,
      created_at: at,
      updated_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await showPicturesIn(trx, { kind: "roadmap_item", id }, item.body);
  await insertRevision(trx, makerId, { ...item, id, version: 1 });
  return id;
}

/**
 * The item that this person made with the same words since then; without a body, of the same name.
 * Items made by one person wait for each other.
 */
export async function findSameItem(
  trx: Trx,
  makerId: number,
  item: Pick<ItemText, "title" | "summary"> & { body?: string },
  since: number,
): Promise<number | undefined> {
  const maker = trx.selectFrom("person").select("id").where("id", "=", makerId);
  await forUpdate(trx, maker).execute();
  let query = trx
    .selectFrom("roadmap_item_revision as first")
    .innerJoin("roadmap_item as item", "item.id", "first.roadmap_item_id")
    .select("item.id")
    .where("first.version", "=", 1)
    .where("first.editor_id", "=", makerId)
    .where("first.title", "=", item.title)
    .where("first.summary", "=", item.summary)
    .where("item.created_at", ">", since)
    .where("item.removed_at", "is", null);
  if (item.body !== undefined) query = query.where("first.body", "=", item.body);
  return (await query.executeTakeFirst())?.id;
}

/** Every version that ever stood, also the present one. */
export async function insertRevision(
  trx: Trx,
  editorId: number | null,
  item: Pick<ItemState, "id" | "version" | "title" | "summary" | "body">,
): Promise<void> {
  await trx
    .insertInto("roadmap_item_revision")
    .values({
      roadmap_item_id: item.id,
      version: item.version,
      title: item.title,
      summary: item.summary,
      body: item.body,
      editor_id: editorId,
      created_at: now(),
    })
    .execute();
}

export async function updateItem(
  trx: Trx,
  id: number,
  change: RowChange<"roadmap_item">,
): Promise<void> {
  await trx
    .updateTable("roadmap_item")
    .set({ ...change, updated_at: now() })
    .where("id", "=", id)
    .execute();
}

async function nextPosition(trx: Trx, horizon: Horizon): Promise<number> {
  const last = await trx
    .selectFrom("roadmap_item")
    .select((select) => select.fn.max<number | null>("position").as("position"))
    .where("horizon", "=", horizon)
    .executeTakeFirst();
  return (last?.position ?? 0) + 1;
}
