import { withoutPicturePaths } from "~/platform/picture";
import { foldWords } from "~/platform/words";
import type { Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { changeVocabulary } from "~db/search-vocabulary";
import { listSearchedValues } from "./field-values.queries.server";

/**
 * Makes the present title and body of an idea findable, and what it answers for all to see; call it
 * after each change of them, and after a move to another board, which asks other things. An idea that
 * was never published has no entry.
 */
export async function indexIdea(trx: Trx, ideaId: number): Promise<void> {
  const idea = await trx
    .selectFrom("idea")
    .select(["title", "body", "waiting_since"])
    .where("id", "=", ideaId)
    .executeTakeFirstOrThrow();
  if (idea.waiting_since !== null) return unindexIdea(trx, ideaId);
  const values = await listSearchedValues(trx, [ideaId]);
  const words = wordsOfIdea(idea, values.get(ideaId));
  const known = await trx
    .selectFrom("search_entry")
    .select(["id", "words"])
    .where("idea_id", "=", ideaId)
    .where("comment_id", "is", null)
    .executeTakeFirst();
  if (known) await changeWords(trx, known, words);
  else await addEntries(trx, [{ idea_id: ideaId, words }]);
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
    .select(["id", "words"])
    .where("comment_id", "=", commentId)
    .executeTakeFirst();
  if (known) return changeWords(trx, known, words);
  await addEntries(trx, [{ idea_id: comment.idea_id, comment_id: commentId, words }]);
}

/** New entries, whose words the vocabulary learns. All rows have the same columns. */
export async function addEntries(trx: Trx, rows: readonly NewRow<"search_entry">[]): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("search_entry").values(rows).execute();
  await changeVocabulary(
    trx,
    [],
    rows.map((row) => row.words),
  );
}

/** The search no longer knows the comment. */
export async function unindexComment(trx: Trx, commentId: number): Promise<void> {
  const gone = await trx
    .deleteFrom("search_entry")
    .where("comment_id", "=", commentId)
    .returning("words")
    .execute();
  await forgetWords(trx, gone);
}

/** The search no longer knows the idea and its comments. */
export async function unindexIdea(trx: Trx, ideaId: number): Promise<void> {
  const gone = await trx
    .deleteFrom("search_entry")
    .where("idea_id", "=", ideaId)
    .returning("words")
    .execute();
  await forgetWords(trx, gone);
}

/** The search no longer knows these entries. */
export async function unindexEntries(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = await trx
    .deleteFrom("search_entry")
    .where("id", "in", ids)
    .returning("words")
    .execute();
  await forgetWords(trx, gone);
}

async function forgetWords(trx: Trx, entries: readonly { words: string }[]): Promise<void> {
  await changeVocabulary(
    trx,
    entries.map((entry) => entry.words),
    [],
  );
}

async function changeWords(
  trx: Trx,
  entry: { id: number; words: string },
  words: string,
): Promise<void> {
  if (entry.words === words) return;
  await trx.updateTable("search_entry").set({ words }).where("id", "=", entry.id).execute();
  await changeVocabulary(trx, [entry.words], [words]);
}

/** The words of an idea as its search entry holds them. */
export function wordsOfIdea(
  { title, body }: { title: string; body: string },
  values: readonly string[] = [],
): string {
  return wordsOf([title, body, ...values].join("\n"));
}

/** The words of a text as its search entry holds them. */
export function wordsOf(text: string): string {
  return foldWords(withoutPicturePaths(text)).join(" ");
}
