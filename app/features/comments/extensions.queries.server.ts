import { shownName } from "~/features/people/unnamed";
import type { Db, Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import type { Extender } from "./extension";

const EXTENSIONS_AT_MOST = 100;

/**
 * Who extended an idea, in the order in which it took up their comments. The caller has read the idea
 * for its viewer; a comment that was deleted or hidden credits nobody as long as it is.
 */
export async function listExtenders(
  db: Db,
  idea: { id: number; authorId: number; withdrawn: boolean },
): Promise<Extender[]> {
  let query = db
    .selectFrom("extension")
    .innerJoin("comment", "comment.id", "extension.comment_id")
    .innerJoin("person", "person.id", "comment.author_id")
    .select(["comment.id", "comment.author_id", "person.name"])
    .where("extension.idea_id", "=", idea.id)
    .where("comment.internal", "=", 0)
    .where("comment.deleted_at", "is", null)
    .where("comment.hidden_at", "is", null);
  // An author who withdrew is named nowhere on the idea.
  if (idea.withdrawn) query = query.where("comment.author_id", "<>", idea.authorId);
  const rows = await query
    .orderBy("extension.created_at")
    .orderBy("comment.id")
    .limit(EXTENSIONS_AT_MOST)
    .execute();
  const found = new Map<number, Extender>();
  for (const { id, author_id: personId, name } of rows) {
    const known = found.get(personId);
    if (known) known.commentIds.push(id);
    else found.set(personId, { personId, name: shownName(name), commentIds: [id] });
  }
  return [...found.values()];
}

/** @returns whether the comment was not taken up before. */
export async function insertExtension(trx: Trx, row: NewRow<"extension">): Promise<boolean> {
  const added = await trx
    .insertInto("extension")
    .values(row)
    .onConflict((conflict) => conflict.column("comment_id").doNothing())
    .returning("comment_id")
    .executeTakeFirst();
  return added !== undefined;
}

/** @returns whether the comment was taken up until now. */
export async function deleteExtension(trx: Trx, commentId: number): Promise<boolean> {
  const removed = await trx
    .deleteFrom("extension")
    .where("comment_id", "=", commentId)
    .returning("comment_id")
    .executeTakeFirst();
  return removed !== undefined;
}
