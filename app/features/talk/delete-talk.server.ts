import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canDeleteTalk } from "./talk.policy";
import { getTalk, type TalkIds, updateTalk } from "./talk-rows.server";

/** Takes the words away for good; a marker keeps their place. */
export async function deleteTalk(trx: Trx, viewer: Viewer, ids: TalkIds): Promise<void> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { state } = await getTalk(trx, ids);
  if (state.deleted && state.authorId === viewer.id) return;
  allow(viewer, canDeleteTalk(viewer, state));
  await updateTalk(trx, ids.commentId, { body: "", body_html: "", deleted_at: now() });
  const subject = {
    kind: "roadmap_comment",
    id: ids.commentId,
    roadmapItemId: ids.itemId,
  } as const;
  await recordActivity(trx, viewer, "roadmap_comment.deleted", subject, {}, { staffOnly: true });
}
