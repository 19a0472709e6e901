import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { addEntries, wordsOf } from "~/features/ideas/index-idea.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import type { Trx } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { inOrder } from "./add-places.server";
import { addActivities, addFollows, recountIdeas } from "./add-traces.server";
import type { KnownComment, NewComment, Reply } from "./import-store";
import { addReplies, placesOf } from "./reply-tree";

/** Comments with their followers and search entries, counted on their ideas. */
export async function addComments(trx: Trx, comments: readonly NewComment[]): Promise<number[]> {
  const touched = [...new Set(comments.map((comment) => comment.ideaId))];
  await lockIdeas(trx, touched);
  const rows = comments.map(commentRow);
  const ids = inOrder(await trx.insertInto("comment").values(rows).returning("id").execute());
  await placeReplies(trx, comments, ids);
  await addAround(trx, comments, ids);
  await addWords(trx, comments, ids);
  await addTraces(trx, comments, ids);
  await recountIdeas(trx, touched);
  const answered = comments.filter((comment) => comment.byStaff).map((comment) => comment.ideaId);
  for (const ideaId of new Set(answered)) await recountAnswered(trx, ideaId);
  return ids;
}

function commentRow({ parent, ...comment }: NewComment): NewRow<"comment"> {
  return {
    idea_id: comment.ideaId,
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.rootId ?? parent.id) : null,
    depth: parent ? parent.depth + 1 : 0,
    author_id: comment.authorId,
    by_staff: comment.byStaff ? 1 : 0,
    body: comment.body,
    body_html: comment.bodyHtml,
    language: comment.language,
    stance: comment.stance,
    internal: comment.internal ? 1 : 0,
    version: comment.version,
    helpful_count: comment.helpful.length,
    external_id: comment.externalId,
    created_at: comment.createdAt,
    edited_at: comment.editedAt,
    deleted_at: comment.deletedAt,
    hidden_at: comment.hiddenAt,
  };
}

/** Puts what answers a comment of the same list below it, now that it has a number. */
async function placeReplies(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const places: KnownComment[] = [];
  for (const [index, { ideaId, parent, parentIndex }] of comments.entries()) {
    const above = parent ?? (parentIndex === null ? undefined : places[parentIndex]);
    const place = {
      id: ids[index] ?? 0,
      ideaId,
      rootId: above ? (above.rootId ?? above.id) : null,
      depth: above ? above.depth + 1 : 0,
    };
    places.push(place);
    if (parent || !above) continue;
    const change = { parent_id: above.id, root_id: place.rootId, depth: place.depth };
    await trx.updateTable("comment").set(change).where("id", "=", place.id).execute();
  }
}

/** Helpful marks, former words, and that a comment was taken up into its idea. */
async function addAround(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const idOf = (index: number) => ids[index] ?? 0;
  const marks = comments.flatMap(({ helpful }, index) =>
    helpful.map(({ personId, at }) => ({
      ...{ comment_id: idOf(index), person_id: personId, created_at: at },
    })),
  );
  if (marks.length > 0) await trx.insertInto("comment_helpful").values(marks).execute();
  const versions = comments.flatMap((comment, index) =>
    comment.versions.map(({ version, body, editorId, createdAt }) => ({
      ...{ comment_id: idOf(index), version, body, editor_id: editorId, created_at: createdAt },
    })),
  );
  if (versions.length > 0) await trx.insertInto("comment_revision").values(versions).execute();
  const taken = comments.flatMap(({ ideaId, takenUpAt }, index) =>
    takenUpAt === null ? [] : [{ comment_id: idOf(index), idea_id: ideaId, created_at: takenUpAt }],
  );
  if (taken.length > 0) await trx.insertInto("extension").values(taken).execute();
}

/** What nobody or only staff may read is not found by a search. */
async function addWords(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const rows = comments.flatMap((comment, index) => {
    const open = !comment.internal && comment.deletedAt === null && comment.hiddenAt === null;
    const entry = { idea_id: comment.ideaId, comment_id: ids[index] ?? 0 };
    return open ? [{ ...entry, words: wordsOf(comment.body) }] : [];
  });
  await addEntries(trx, rows);
}

async function addTraces(trx: Trx, comments: readonly NewComment[], ids: readonly number[]) {
  const acts = comments.map(({ authorId, ideaId, createdAt, internal }, index) => ({
    personId: authorId,
    ideaId,
    at: createdAt,
    staffOnly: internal,
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
