import { recordActivity } from "~/features/activity/record-activity.server";
import { removeComment } from "~/features/ideas/idea-counters.server";
import { unindexComment } from "~/features/ideas/index-idea.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { isPublic } from "./comment";
import { canDeleteComment } from "./comment.policy";
import { lockComment, updateComment } from "./comments.queries.server";

/** Takes a comment's words away for good, former versions too; a marker keeps its place. */
export async function deleteComment(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row, comment } = await lockComment(trx, viewer, id);
  if (comment.deleted && comment.authorId === viewer.id) return;
  allow(viewer, canDeleteComment(viewer, comment), "comments:deleteRefused");
  await updateComment(trx, id, { body: "", body_html: "", stance: null, deleted_at: now() });
  await showPicturesIn(trx, { kind: "comment", id }, "");
  await trx.deleteFrom("comment_revision").where("comment_id", "=", id).execute();
  if (isPublic(comment)) {
    await removeComment(trx, row.idea_id, {
      createdAt: row.created_at,
      byStaff: comment.byStaff,
    });
    if (comment.byStaff) await recountAnswered(trx, row.idea_id);
  }
  await unindexComment(trx, id);
  await recordActivity(
    trx,
    viewer,
    "comment.deleted",
    { kind: "comment", id, ideaId: row.idea_id },
    {},
    { staffOnly: comment.internal },
  );
}
