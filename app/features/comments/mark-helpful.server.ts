import { recordActivity } from "~/features/activity/record-activity.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canMarkHelpful } from "./comment.policy";
import { lockComment, updateComment } from "./comments.queries.server";

/** The viewer found the comment helpful, once. */
export async function markHelpful(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canMarkHelpful(viewer, comment, idea), "comments:helpfulRefused");
  requireSignedIn(viewer);
  const added = await trx
    .insertInto("comment_helpful")
    .values({ comment_id: id, person_id: viewer.id, created_at: now() })
    .onConflict((conflict) => conflict.columns(["comment_id", "person_id"]).doNothing())
    .returning("comment_id")
    .executeTakeFirst();
  if (!added) return;
  await updateComment(trx, id, { helpful_count: row.helpful_count + 1 });
  const subject = { kind: "comment", id, ideaId: row.idea_id } as const;
  await recordActivity(trx, viewer, "comment.marked_helpful", subject);
}

/** The viewer takes the mark back. */
export async function unmarkHelpful(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const { row, comment, idea } = await lockComment(trx, viewer, id);
  allow(viewer, canMarkHelpful(viewer, comment, idea), "comments:helpfulRefused");
  requireSignedIn(viewer);
  const removed = await trx
    .deleteFrom("comment_helpful")
    .where("comment_id", "=", id)
    .where("person_id", "=", viewer.id)
    .returning("comment_id")
    .executeTakeFirst();
  if (!removed) return;
  await updateComment(trx, id, { helpful_count: row.helpful_count - 1 });
  const subject = { kind: "comment", id, ideaId: row.idea_id } as const;
  await recordActivity(trx, viewer, "comment.unmarked_helpful", subject);
}
