import type { Db } from "~db/connect.server";
import type { HappeningIdea } from "./happening";

/** The idea of an event; null when it was deleted meanwhile. */
export async function findHappeningIdea(db: Db, id: number | null): Promise<HappeningIdea | null> {
  if (id === null) return null;
  const row = await db
    .selectFrom("idea")
    .innerJoin("board", "board.id", "idea.board_id")
    .select(["idea.id", "idea.title", "idea.excerpt", "idea.author_id", "idea.withdrawn_at"])
    .select(["idea.board_id", "idea.merged_into_id", "board.name as board_name"])
    .where("idea.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const withdrawn = row.withdrawn_at !== null;
  return {
    id: row.id,
    title: row.title,
    excerpt: row.excerpt,
    authorId: withdrawn ? null : row.author_id,
    withdrawnAuthorId: withdrawn ? row.author_id : null,
    boardId: row.board_id,
    boardName: row.board_name,
    mergedIntoId: row.merged_into_id,
  };
}

/** The roadmap item behind which an idea stands, as far as everybody may know: `itemId`, else the first. */
export async function findItemOfIdea(db: Db, ideaId: number, itemId: number | null = null) {
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .innerJoin("roadmap_item", "roadmap_item.id", "roadmap_item_idea.roadmap_item_id")
    .select(["roadmap_item.id", "roadmap_item.title", "roadmap_item.horizon"])
    .where("roadmap_item_idea.idea_id", "=", ideaId)
    .where("roadmap_item.removed_at", "is", null)
    .where("roadmap_item.published_at", "is not", null)
    .orderBy("roadmap_item.id")
    .execute();
  return rows.find(({ id }) => itemId === null || id === itemId) ?? null;
}
