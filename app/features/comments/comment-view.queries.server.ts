import type { IdeaState } from "~/features/ideas/idea";
import { getIdeaStateAlsoMerged } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { CommentVersion, CommentView } from "./comment";
import { canBeginComment, canReadComment, canSeeComment } from "./comment.policy";
import { selectComments, toView } from "./comment-rows.queries.server";
import { stateOf } from "./comments.queries.server";

export interface CommentPage {
  comment: CommentView;
  idea: IdeaState;
  /** Of the idea. */
  title: string;
  /** Markdown; "" where the viewer may not read it. */
  body: string;
  version: number;
}

/**
 * One comment for a page of its own.
 * @throws NotFound when there is none, or none that the viewer may see.
 */
export async function getCommentPage(db: Db, viewer: Viewer, id: number): Promise<CommentPage> {
  const row = await selectComments(db, viewer)
    .select("idea.title")
    .where("comment.id", "=", id)
    .executeTakeFirst();
  if (!row || !canSeeComment(viewer, stateOf(row))) throw new NotFound();
  const idea = await getIdeaStateAlsoMerged(db, viewer, row.idea_id);
  const readable = canReadComment(viewer, stateOf(row));
  return {
    comment: toView(row, { viewer, idea, canReply: canBeginComment(viewer, idea) }),
    idea,
    title: row.title,
    body: readable ? row.body : "",
    version: row.version,
  };
}

/**
 * All versions of a comment, the present one first.
 * @throws NotFound when the viewer may not read it.
 */
export async function listCommentVersions(
  db: Db,
  { comment, body, version }: CommentPage,
): Promise<CommentVersion[]> {
  if (comment.bodyHtml === null) throw new NotFound();
  const former = await db
    .selectFrom("comment_revision")
    .select(["version", "body", "created_at as at"])
    .where("comment_id", "=", comment.id)
    .orderBy("version", "desc")
    .limit(100)
    .execute();
  return [{ version, body, at: comment.editedAt ?? comment.createdAt }, ...former];
}
