import { findCanonical } from "~/features/ideas/canonical.queries.server";
import { getIdeaLink } from "~/features/ideas/ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { REPLIES_SHOWN, THREADS_PER_PAGE } from "./comment";
import { getComment } from "./comments.queries.server";
import { type DiscussionView, parseDiscussion } from "./discussion-url";
import { seenBy } from "./seen-comments.server";

/** The view of the idea's page on which a comment stands: folded under the canonical one, if merged. */
export interface CommentPlace {
  path: string;
  view: DiscussionView;
}

/**
 * Where a comment is found, in the newest-first order.
 * @throws NotFound when the viewer may not see it.
 */
export async function findCommentPlace(
  db: Db,
  viewer: Viewer,
  commentId: number,
): Promise<CommentPlace> {
  const { row, idea } = await getComment(db, viewer, commentId);
  const canonical =
    idea.mergedIntoId === null ? undefined : await findCanonical(db, viewer, idea.mergedIntoId);
  const { path } = canonical ?? (await getIdeaLink(db, idea.id));
  const view = { ...parseDiscussion(new URLSearchParams()), from: canonical ? idea.id : null };
  const rootId = row.root_id ?? row.id;
  if (
    row.root_id !== null &&
    (await countBefore(db, viewer, row.root_id, row.id)) >= REPLIES_SHOWN
  ) {
    return { path, view: { ...view, thread: rootId } };
  }
  const newer = await listNewer(db, viewer, row.idea_id, rootId);
  const last = newer.length > THREADS_PER_PAGE - 1 ? newer[0] : undefined;
  const after = last ? { key: last.created_at, id: last.id } : null;
  return { path, view: { ...view, after } };
}

/** Replies of the thread that stand before this one. */
async function countBefore(db: Db, viewer: Viewer, rootId: number, id: number): Promise<number> {
  const rows = await db
    .selectFrom("comment")
    .select("id")
    .where("root_id", "=", rootId)
    .where("id", "<", id)
    .where(seenBy(viewer))
    .limit(REPLIES_SHOWN)
    .execute();
  return rows.length;
}

/** The threads just before this one in the list, the nearest first; a page of them at most. */
async function listNewer(db: Db, viewer: Viewer, ideaId: number, rootId: number) {
  const root = await db
    .selectFrom("comment")
    .select(["id", "created_at"])
    .where("id", "=", rootId)
    .executeTakeFirstOrThrow();
  return db
    .selectFrom("comment")
    .select(["id", "created_at"])
    .where("idea_id", "=", ideaId)
    .where("root_id", "is", null)
    .where((where) =>
      where(where.refTuple("created_at", "id"), ">", where.tuple(root.created_at, root.id)),
    )
    .where(seenBy(viewer))
    .orderBy("root_id")
    .orderBy("created_at")
    .orderBy("id")
    .limit(THREADS_PER_PAGE)
    .execute();
}
