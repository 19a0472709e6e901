import type { Db, Trx } from "~db/connect.server";

/** The ids of the tags on an idea. */
export async function listTagIds(db: Db, ideaId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("idea_tag")
    .select("tag_id")
    .where("idea_id", "=", ideaId)
    .orderBy("tag_id")
    .execute();
  return rows.map((row) => row.tag_id);
}

/** Puts exactly these tags on an idea. @returns the ids of those that came and of those that went. */
export async function setIdeaTags(
  trx: Trx,
  ideaId: number,
  tagIds: readonly number[],
): Promise<{ added: number[]; removed: number[] }> {
  const known = await listTagIds(trx, ideaId);
  const wanted = [...new Set(tagIds)];
  const added = wanted.filter((id) => !known.includes(id));
  const removed = known.filter((id) => !wanted.includes(id));
  if (removed.length > 0) {
    await trx
      .deleteFrom("idea_tag")
      .where("idea_id", "=", ideaId)
      .where("tag_id", "in", removed)
      .execute();
  }
  if (added.length > 0) {
    await trx
      .insertInto("idea_tag")
      .values(added.map((tagId) => ({ idea_id: ideaId, tag_id: tagId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return { added, removed };
}
