import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import { canMarkRow } from "./register.policy";
import { getRow, type RowIds } from "./register-rows.server";

/** The row applies to the viewer's account as well, or to a person without one. Once each. */
export async function markRow(trx: Trx, viewer: Viewer, ids: RowIds): Promise<void> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { state } = await getRow(trx, ids);
  allow(viewer, canMarkRow(viewer, state), "register:mark.refused");
  requireSignedIn(viewer);
  if (await isMarked(trx, viewer, ids.rowId)) return;
  await trx
    .insertInto("register_mark")
    .values({
      register_row_id: ids.rowId,
      account_id: viewer.accountId,
      person_id: viewer.id,
      created_at: now(),
    })
    .execute();
  await record(trx, viewer, ids, "register_row.marked");
}

/** It does not apply any more; whoever of the account said it did. */
export async function unmarkRow(trx: Trx, viewer: Viewer, ids: RowIds): Promise<void> {
  await lockShownItem(trx, viewer, ids.itemId);
  const { state } = await getRow(trx, ids);
  allow(viewer, canMarkRow(viewer, state), "register:mark.refused");
  requireSignedIn(viewer);
  const mine = marksOf(trx, viewer, ids.rowId).select("id");
  const gone = await trx
    .deleteFrom("register_mark")
    .where("id", "in", mine)
    .returning("id")
    .execute();
  if (gone.length > 0) await record(trx, viewer, ids, "register_row.unmarked");
}

async function isMarked(db: Db, viewer: SignedInViewer, rowId: number): Promise<boolean> {
  const mark = await marksOf(db, viewer, rowId).select("id").executeTakeFirst();
  return mark !== undefined;
}

/** That of the account, and the one that the person set before they belonged to it. */
function marksOf(db: Db, viewer: SignedInViewer, rowId: number) {
  return db
    .selectFrom("register_mark")
    .where("register_row_id", "=", rowId)
    .where((where) =>
      where.or([
        where("account_id", "=", viewer.accountId ?? 0),
        where("person_id", "=", viewer.id),
      ]),
    );
}

async function record(
  trx: Trx,
  viewer: Viewer,
  { itemId, rowId }: RowIds,
  verb: "register_row.marked" | "register_row.unmarked",
): Promise<void> {
  const subject = {
    kind: "register_row",
    id: rowId,
    roadmapItemId: itemId,
    accountId: viewer.accountId ?? undefined,
  } as const;
  await recordActivity(trx, viewer, verb, subject, {}, { staffOnly: true });
}
