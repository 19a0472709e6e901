import { withoutPicturePaths } from "~/platform/picture";
import { foldWords } from "~/platform/words";
import type { Trx } from "~db/connect.server";

/** Makes the present title and body of an idea findable; call it after each change of them. */
export async function indexIdea(trx: Trx, ideaId: number): Promise<void> {
  const idea = await trx
    .selectFrom("idea")
    .select(["title", "body"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  const words = wordsOf(`${idea.title}\n${idea.body}`);
  const known = await trx
    .selectFrom("search_entry")
    .select("id")
    .where("idea_id", "=", ideaId)
    .where("comment_id", "is", null)
    .executeTakeFirst();
  if (known) await changeWords(trx, known.id, words);
  else await trx.insertInto("search_entry").values({ idea_id: ideaId, words }).execute();
}

/**
 * Makes a comment findable as it now is; call it after each change. An internal, deleted or hidden
 * comment has no entry.
 */
export async function indexComment(trx: Trx, commentId: number): Promise<void> {
  const comment = await trx
    .selectFrom("comment")
    .select(["idea_id", "body", "internal", "deleted_at", "hidden_at"])
    .where("id", "=", commentId)
    .executeTakeFirstOrThrow();
  const open = comment.internal === 0 && comment.deleted_at === null && comment.hidden_at === null;
  if (!open) return unindexComment(trx, commentId);
  const words = wordsOf(comment.body);
  const known = await trx
    .selectFrom("search_entry")
    .select("id")
    .where("comment_id", "=", commentId)
    .executeTakeFirst();
  if (known) return changeWords(trx, known.id, words);
  await trx
    .insertInto("search_entry")
    .values({ idea_id: comment.idea_id, comment_id: commentId, words })
    .execute();
}

/** The search no longer knows the comment. */
export async function unindexComment(trx: Trx, commentId: number): Promise<void> {
  await trx.deleteFrom("search_entry").where("comment_id", "=", commentId).execute();
}

async function changeWords(trx: Trx, entryId: number, words: string): Promise<void> {
  await trx.updateTable("search_entry").set({ words }).where("id", "=", entryId).execute();
}

/** The words of a text as its search entry holds them. */
export function wordsOf(text: string): string {
  return foldWords(withoutPicturePaths(text)).join(" ");
}
