import { addEntries, wordsOf } from "~/features/ideas/index-idea.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import type { Trx } from "~db/connect.server";
import { inOrder } from "./add-places.server";
import { addActivities, addFollows, lockIdeas, recountIdeas } from "./add-traces.server";
import type { NewComment, Reply } from "./import-store";
import { addReplies, placesOf } from "./reply-tree";

/** Comments with their followers and search entries, counted on their ideas. */
export async function addComments(trx: Trx, comments: readonly NewComment[]): Promise<number[]> {
  const touched = [...new Set(comments.map((comment) => comment.ideaId))];
  await lockIdeas(trx, touched);
  const rows = comments.map(({ parent, ...comment }) => ({
    idea_id: comment.ideaId,
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.rootId ?? parent.id) : null,
    depth: parent ? parent.depth + 1 : 0,
    author_id: comment.authorId,
    by_staff: comment.byStaff ? (1 as const) : (0 as const),
    body: comment.body,
    body_html: comment.bodyHtml,
    external_id: comment.externalId,
    created_at: comment.createdAt,
  }));
  const ids = inOrder(await trx.insertInto("comment").values(rows).returning("id").execute());
  await addWords(trx, comments, ids);
  await addTraces(trx, comments, ids);
  await recountIdeas(trx, touched);
  const answered = comments.filter((comment) => comment.byStaff).map((comment) => comment.ideaId);
  for (const ideaId of new Set(answered)) await recountAnswered(trx, ideaId);
  return ids;
}

async function addWords(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const rows = comments.map((comment, index) => ({
    idea_id: comment.ideaId,
    comment_id: ids[index] ?? 0,
    words: wordsOf(comment.body),
  }));
  await addEntries(trx, rows);
}

async function addTraces(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const acts = comments.map(({ authorId, ideaId, createdAt }, index) => ({
    personId: authorId,
    ideaId,
    at: createdAt,
    verb: "comment.posted" as const,
    subject: { kind: "comment" as const, id: ids[index] ?? 0, ideaId },
  }));
  await addFollows(trx, acts, "commenter");
  await addActivities(trx, acts);
}

/**
 * Puts comments of an idea below what they answer, with everything below them.
 * @returns those that would go in a circle; they stay where they are.
 */
export async function linkReplies(
  trx: Trx,
  ideaId: number,
  replies: readonly Reply[],
): Promise<number[]> {
  await lockIdeas(trx, [ideaId]);
  const rows = await trx
    .selectFrom("comment")
    .select(["id", "parent_id", "root_id", "depth"])
    .where("idea_id", "=", ideaId)
    .execute();
  const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
  const circular = addReplies(parents, replies);
  const places = placesOf(parents);
  for (const row of rows) {
    const place = places.get(row.id);
    if (!place) continue;
    const change = { parent_id: place.parentId, root_id: place.rootId, depth: place.depth };
    const same = row.parent_id === change.parent_id && row.root_id === change.root_id;
    if (same && row.depth === change.depth) continue;
    await trx.updateTable("comment").set(change).where("id", "=", row.id).execute();
  }
  return circular;
}
