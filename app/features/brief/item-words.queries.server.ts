import { shownTo } from "~/features/ideas/shown-items.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { lockRows } from "~db/dialect";
import { readBrief, readBriefAt, type StoredBrief } from "./brief-rows.server";
import type { ItemWords } from "./merge-edit";
import { type BriefWords, forSections } from "./section";

/** An item whose brief is read or written. */
export interface BriefItem {
  id: number;
  title: string;
  summary: string;
  version: number;
  ownerId: number | null;
}

/** @throws NotFound when there is no such item that the viewer may see. */
export async function getBriefItem(db: Db, viewer: Viewer, id: number): Promise<BriefItem> {
  const row = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "summary", "version", "owner_id as ownerId"])
    .where("id", "=", id)
    .where(shownTo(viewer))
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** As {@link getBriefItem}, and nobody else changes it until the transaction ends. */
export async function lockBriefItem(trx: Trx, viewer: Viewer, id: number): Promise<BriefItem> {
  await lockRows(trx, trx.selectFrom("roadmap_item").select("id").where("id", "=", id));
  return getBriefItem(trx, viewer, id);
}

/** All words of an item as they stand. */
export async function readWords(
  db: Db,
  item: Pick<BriefItem, "id" | "title" | "summary">,
): Promise<ItemWords & { brief: StoredBrief }> {
  const brief = await readBrief(db, item.id);
  return { ...toWords(item, brief), brief };
}

/** All words of an item as a version had them. @throws NotFound when there is no such version. */
export async function readWordsAt(
  db: Db,
  itemId: number,
  version: number,
): Promise<ItemWords & { brief: BriefWords }> {
  const revision = await db
    .selectFrom("roadmap_item_revision")
    .select(["title", "summary"])
    .where("roadmap_item_id", "=", itemId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (!revision) throw new NotFound();
  const brief = await readBriefAt(db, itemId, version);
  return { ...toWords(revision, brief), brief };
}

function toWords({ title, summary }: { title: string; summary: string }, brief: BriefWords) {
  return { title, summary, ...forSections((section) => brief[section].body) };
}
