import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { limitLinks } from "~/features/writing/limit-links.server";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canEditTalk } from "./talk.policy";
import { getTalk, type TalkIds, updateTalk } from "./talk-rows.server";

/**
 * One's own words again.
 * @throws Conflict when they changed since the form was shown.
 */
export async function editTalk(
  trx: Trx,
  viewer: Viewer,
  ids: TalkIds,
  edit: { body: string; bodyHtml: string; version: number },
): Promise<void> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { row, state } = await getTalk(trx, ids);
  allow(viewer, canEditTalk(viewer, state));
  requireSignedIn(viewer);
  if (row.body === edit.body) return;
  if (row.version !== edit.version) {
    throw new Conflict("shared:errors.changed", { version: row.version, body: row.body });
  }
  await limitLinks(trx, viewer, edit.bodyHtml);
  const version = row.version + 1;
  const words = { body: edit.body, body_html: edit.bodyHtml };
  await updateTalk(trx, ids.commentId, { ...words, version, edited_at: now() });
  const subject = {
    kind: "roadmap_comment",
    id: ids.commentId,
    roadmapItemId: ids.itemId,
  } as const;
  await recordActivity(trx, viewer, "roadmap_comment.edited", subject, {}, { staffOnly: true });
}
