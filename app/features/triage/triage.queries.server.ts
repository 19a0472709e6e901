import type { Db } from "~db/connect.server";

/** The tags that an idea may carry: those in use, and the retired ones that it has. */
export async function listTagChoices(
  db: Db,
  ideaId: number,
): Promise<{ id: number; name: string; chosen: boolean }[]> {
  const rows = await db
    .selectFrom("tag")
    .leftJoin("idea_tag", (join) =>
      join.onRef("idea_tag.tag_id", "=", "tag.id").on("idea_tag.idea_id", "=", ideaId),
    )
    .select(["tag.id", "tag.name", "idea_tag.idea_id"])
    .where((where) =>
      where.or([where("tag.retired_at", "is", null), where("idea_tag.idea_id", "is not", null)]),
    )
    .orderBy("tag.name_folded")
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, chosen: row.idea_id !== null }));
}

export async function isPinned(db: Db, ideaId: number): Promise<boolean> {
  const row = await db
    .selectFrom("idea")
    .select("pinned_at")
    .where("id", "=", ideaId)
    .executeTakeFirst();
  return row?.pinned_at != null;
}

/** What the head of every triage page says of its idea. */
export async function getIdeaHead(
  db: Db,
  ideaId: number,
): Promise<{ title: string; language: string; statusId: number; hiddenReason: string | null }> {
  const row = await db
    .selectFrom("idea")
    .select(["title", "language", "status_id", "hidden_reason"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return {
    title: row.title,
    language: row.language,
    statusId: row.status_id,
    hiddenReason: row.hidden_reason,
  };
}
