import {
  insertRevision,
  type RevisionOrigin,
  readBriefAt,
} from "~/features/brief/brief-rows.server";
import { changeSections } from "~/features/brief/change-sections";
import { forSections, noWords, sections, type WrittenSections } from "~/features/brief/section";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { RowChange } from "~db/schema";
import type { Horizon } from "./roadmap-item";

/** What people write of an item. */
export interface ItemText {
  title: string;
  summary: string;
  sections: WrittenSections;
}

/** A new item at the end of its column, with its first revision. @returns its id. */
export async function insertItem(
  trx: Trx,
  makerId: number | null,
  item: ItemText & { horizon: Horizon; ownerId: number | null; unpublished?: boolean },
  origin: Partial<RevisionOrigin> = {},
): Promise<number> {
  const at = now();
  const { title, summary } = item;
  const { id } = await trx
    .insertInto("roadmap_item")
    .values({
      title,
      summary,
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
  const words = changeSections(
    forSections(() => noWords),
    item.sections,
    makerId,
  );
  const from = { kind: "edit", editorId: makerId, ...origin } as const;
  await insertRevision(trx, { id, title, summary, version: 1 }, from, words);
  return id;
}

/**
 * The item that this person made with the same words since then; without a body, of the same name.
 * Items made by one person wait for each other.
 */
export async function findSameItem(
  trx: Trx,
  makerId: number,
  item: Pick<ItemText, "title" | "summary"> & Partial<Pick<ItemText, "sections">>,
  since: number,
): Promise<number | undefined> {
  const maker = trx.selectFrom("person").select("id").where("id", "=", makerId);
  await forUpdate(trx, maker).execute();
  const rows = await trx
    .selectFrom("roadmap_item_revision as first")
    .innerJoin("roadmap_item as item", "item.id", "first.roadmap_item_id")
    .select("item.id")
    .where("first.version", "=", 1)
    .where("first.editor_id", "=", makerId)
    .where("first.title", "=", item.title)
    .where("first.summary", "=", item.summary)
    .where("item.created_at", ">", since)
    .where("item.removed_at", "is", null)
    .execute();
  const written = item.sections;
  if (!written) return rows[0]?.id;
  for (const { id } of rows) {
    const brief = await readBriefAt(trx, id, 1);
    const same = (body: string, other = "") => body === other;
    if (sections.every((key) => same(brief[key].body, written[key]?.body))) return id;
  }
  return undefined;
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
