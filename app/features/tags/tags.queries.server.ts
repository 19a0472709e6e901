import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, Row, RowChange } from "~db/schema";
import { seenTags } from "./seen-tags.server";
import type { Tag, TagRow } from "./tag";

/** The tags in use that the viewer may see, by name. */
export function listTags(db: Db, viewer: Viewer): Promise<Tag[]> {
  return db
    .selectFrom("tag")
    .select(["id", "name"])
    .where("retired_at", "is", null)
    .where(seenTags(viewer))
    .orderBy("name_folded")
    .execute();
}

/** All tags by name, with the number of ideas that carry them. */
export async function listTagRows(db: Db): Promise<TagRow[]> {
  const rows = await db
    .selectFrom("tag")
    .select((select) => [
      "tag.id",
      "tag.name",
      "tag.group_id",
      "tag.retired_at",
      select
        .selectFrom("idea_tag")
        .whereRef("idea_tag.tag_id", "=", "tag.id")
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("idea_count"),
    ])
    .orderBy("name_folded")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    groupId: row.group_id,
    ideaCount: row.idea_count ?? 0,
    retired: row.retired_at !== null,
  }));
}

/** @throws NotFound */
export async function getTag(db: Db, id: number): Promise<Row<"tag">> {
  const row = await db.selectFrom("tag").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** As {@link getTag}, and nobody else changes it until the transaction ends. */
export async function lockTag(trx: Trx, id: number): Promise<Row<"tag">> {
  await forUpdate(trx, trx.selectFrom("tag").select("id").where("id", "=", id)).execute();
  return getTag(trx, id);
}

/** The tag of this name, in whatever spelling; also a retired one. */
export function findTagByName(db: Db, name: string): Promise<Row<"tag"> | undefined> {
  return db
    .selectFrom("tag")
    .selectAll()
    .where("name_folded", "=", foldName(name))
    .executeTakeFirst();
}

/** Undefined when the name is taken. */
export async function insertTag(
  trx: Trx,
  tag: Omit<NewRow<"tag">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("tag")
    .values({ ...tag, name_folded: foldName(tag.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateTag(trx: Trx, id: number, change: RowChange<"tag">): Promise<void> {
  await trx.updateTable("tag").set(change).where("id", "=", id).execute();
}
