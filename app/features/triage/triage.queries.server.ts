import type { Db } from "~db/connect.server";

export async function isPinned(db: Db, ideaId: number): Promise<boolean> {
  const row = await db
    .selectFrom("idea")
    .select("pinned_at")
    .where("id", "=", ideaId)
    .executeTakeFirst();
  return row?.pinned_at != null;
}

export interface IdeaHead {
  title: string;
  language: string;
  statusId: number;
  reviewAt: number | null;
  hiddenReason: string | null;
}

/** What the head of every triage page says of its idea. */
export async function getIdeaHead(db: Db, ideaId: number): Promise<IdeaHead> {
  const row = await db
    .selectFrom("idea")
    .select(["title", "language", "status_id", "review_at", "hidden_reason"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return {
    title: row.title,
    language: row.language,
    statusId: row.status_id,
    reviewAt: row.review_at,
    hiddenReason: row.hidden_reason,
  };
}

/** Who takes care of an idea, and when it is looked at again. */
export async function getDeskFacts(
  db: Db,
  ideaId: number,
): Promise<{ ownerId: number | null; reviewAt: number | null }> {
  const row = await db
    .selectFrom("idea")
    .select(["owner_id", "review_at"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return { ownerId: row.owner_id, reviewAt: row.review_at };
}
