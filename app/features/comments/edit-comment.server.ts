import { recordActivity } from "~/features/activity/record-activity.server";
import { indexComment } from "~/features/ideas/index-idea.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { showPicturesIn } from "~/features/pictures/picture-uses.server";
import { limitLinks } from "~/features/writing/limit-links.server";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canEditComment } from "./comment.policy";
import { lockComment, updateComment } from "./comments.queries.server";

export interface CommentEdit {
  body: string;
  bodyHtml: string;
  /** The version that the edit began from. */
  version: number;
}

/**
 * Changes the words of a comment and keeps the former ones.
 * @throws Conflict with the present `version` and `body` when the edit began from an older one.
 */
export async function editComment(
  trx: Trx,
  viewer: Viewer,
  id: number,
  edit: CommentEdit,
): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canEditComment(viewer, comment, idea), "comments:editRefused");
  requireSignedIn(viewer);
  if (row.body === edit.body) return;
  if (row.version !== edit.version) {
    throw new Conflict("shared:errors.changed", { version: row.version, body: row.body });
  }
  if (!comment.internal) await limitLinks(trx, viewer, edit.bodyHtml);
  await trx
    .insertInto("comment_revision")
    .values({
      comment_id: id,
      version: row.version,
      body: row.body,
      editor_id: row.author_id,
      created_at: row.edited_at ?? row.created_at,
    })
    .execute();
  await updateComment(trx, id, {
    body: edit.body,
    body_html: edit.bodyHtml,
    version: row.version + 1,
    edited_at: now(),
  });
  await showPicturesIn(trx, { kind: "comment", id }, edit.body);
  await indexComment(trx, id);
  await recordActivity(
    trx,
    viewer,
    "comment.edited",
    { kind: "comment", id, ideaId: row.idea_id },
    { version: row.version + 1 },
    { staffOnly: comment.internal },
  );
}
