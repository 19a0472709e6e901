import type { Db } from "~db/connect.server";

/**
 * Whether anybody but the author voted, commented, gave evidence or answered, or the idea is part of
 * the roadmap or of a merge. Staff's internal notes do not count, nor does what waits for approval: an
 * author would learn of them.
 */
export async function othersTookPart(
  db: Db,
  idea: { id: number; authorId: number },
): Promise<boolean> {
  const row = await db
    .selectFrom("idea")
    .select(["first_answered_at", "merged_into_id"])
    .select((select) => [
      select
        .exists(
          select
            .selectFrom("vote")
            .select("person_id")
            .whereRef("vote.idea_id", "=", "idea.id")
            .where("vote.person_id", "<>", idea.authorId),
        )
        .as("voted"),
      select
        .exists(
          select
            .selectFrom("comment")
            .select("comment.id")
            .whereRef("comment.idea_id", "=", "idea.id")
            .where("comment.author_id", "<>", idea.authorId)
            .where("comment.internal", "=", 0)
            .where("comment.waiting_since", "is", null),
        )
        .as("commented"),
      select
        .exists(
          select
            .selectFrom("evidence")
            .select("evidence.id")
            .whereRef("evidence.idea_id", "=", "idea.id")
            .where("evidence.person_id", "<>", idea.authorId),
        )
        .as("stated"),
      select
        .exists(
          select
            .selectFrom("roadmap_item_idea")
            .select("roadmap_item_id")
            .whereRef("roadmap_item_idea.idea_id", "=", "idea.id"),
        )
        .as("promoted"),
      select
        .exists(
          select
            .selectFrom("idea as merged")
            .select("merged.id")
            .whereRef("merged.merged_into_id", "=", "idea.id"),
        )
        .as("tookIn"),
    ])
    .where("idea.id", "=", idea.id)
    .executeTakeFirst();
  if (!row) return false;
  if (row.first_answered_at !== null || row.merged_into_id !== null) return true;
  const { voted, commented, stated, promoted, tookIn } = row;
  return [voted, commented, stated, promoted, tookIn].some(Boolean);
}
