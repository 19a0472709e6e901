import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import type { TagGroup } from "./tag-group";

/** All groups in their order. */
export function listTagGroups(db: Db): Promise<TagGroup[]> {
  return db
    .selectFrom("tag_group")
    .select(["id", "name", "access", "least", "most"])
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** @throws NotFound */
export async function getTagGroup(db: Db, id: number): Promise<TagGroup> {
  const group = (await listTagGroups(db)).find((each) => each.id === id);
  if (!group) throw new NotFound();
  return group;
}

/** All groups in their order; nobody else changes one until the transaction ends. */
export async function lockTagGroups(trx: Trx): Promise<TagGroup[]> {
  await forUpdate(trx, trx.selectFrom("tag_group").select("id").orderBy("id")).execute();
  return listTagGroups(trx);
}

/** As {@link getTagGroup}, and nobody else changes any group until the transaction ends. */
export async function lockTagGroup(trx: Trx, id: number): Promise<TagGroup> {
  const group = (await lockTagGroups(trx)).find((each) => each.id === id);
  if (!group) throw new NotFound();
  return group;
}

/** Undefined when the name is taken. */
export async function insertTagGroup(
  trx: Trx,
  group: Omit<NewRow<"tag_group">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("tag_group")
    .values({ ...group, name_folded: foldName(group.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateTagGroup(
  trx: Trx,
  id: number,
  change: RowChange<"tag_group">,
): Promise<void> {
  await trx.updateTable("tag_group").set(change).where("id", "=", id).execute();
}

export async function deleteTagGroup(trx: Trx, id: number): Promise<void> {
  await trx.deleteFrom("tag_group").where("id", "=", id).execute();
}

/** Whether any tag, also a retired one, belongs to the group. */
export async function hasTags(db: Db, groupId: number): Promise<boolean> {
  const row = await db
    .selectFrom("tag")
    .select("id")
    .where("group_id", "=", groupId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
