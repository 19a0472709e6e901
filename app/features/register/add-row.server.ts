import { recordActivity } from "~/features/activity/record-activity.server";
import { followByItself } from "~/features/ideas/follow.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import { isStaff, type Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { requireEvidenceIdea } from "./evidence-ideas.queries.server";
import { canAddRow } from "./register.policy";
import type { RowWords } from "./register-row";
import { columnsOf, keepVersion } from "./register-rows.server";

/**
 * A benefit or a risk of the item, in the viewer's words. The same words sent again are one row; who
 * adds one hears of the item from now on.
 * @returns its number.
 */
export async function addRow(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  words: RowWords,
): Promise<number> {
  await lockShownItem(trx, viewer, itemId);
  allow(viewer, canAddRow(viewer));
  requireSignedIn(viewer);
  await requireEvidenceIdea(trx, viewer, itemId, words.evidenceIdeaId);
  const same = await findSame(trx, viewer.id, itemId, words);
  if (same) return same;
  const row = await trx
    .insertInto("register_row")
    .values({
      ...columnsOf(words),
      roadmap_item_id: itemId,
      author_id: viewer.id,
      account_id: viewer.accountId,
      by_staff: isStaff(viewer) ? 1 : 0,
      created_at: now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepVersion(trx, viewer.id, row);
  const item = { kind: "roadmap_item", id: itemId } as const;
  await followByItself(trx, viewer.id, item, "commenter");
  const subject = { kind: "register_row", id: row.id, roadmapItemId: itemId } as const;
  await recordActivity(trx, viewer, "register_row.added", subject, { kind: words.kind });
  return row.id;
}

async function findSame(
  trx: Trx,
  authorId: number,
  itemId: number,
  { kind, body }: RowWords,
): Promise<number | undefined> {
  const row = await trx
    .selectFrom("register_row")
    .select("id")
    .where("author_id", "=", authorId)
    .where("roadmap_item_id", "=", itemId)
    .where("kind", "=", kind)
    .where("body", "=", body)
    .executeTakeFirst();
  return row?.id;
}
