import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { canHideRow } from "./register.policy";
import { getRow, type RowIds } from "./register-rows.server";

/** Only its author and who may hide it read the row from now on, and why it is hidden. */
export async function hideRow(
  trx: Trx,
  viewer: Viewer,
  ids: RowIds,
  reason: string,
): Promise<void> {
  const hidden = await isHidden(trx, viewer, ids);
  if (hidden) return;
  await setHidden(trx, ids, { hidden_at: now(), hidden_reason: reason });
  const subject = { kind: "register_row", id: ids.rowId, roadmapItemId: ids.itemId } as const;
  await recordActivity(trx, viewer, "register_row.hidden", subject, { reason }, STAFF);
}

/** The row is as open as its item again. */
export async function showRow(trx: Trx, viewer: Viewer, ids: RowIds): Promise<void> {
  const hidden = await isHidden(trx, viewer, ids);
  if (!hidden) return;
  await setHidden(trx, ids, { hidden_at: null, hidden_reason: null });
  const subject = { kind: "register_row", id: ids.rowId, roadmapItemId: ids.itemId } as const;
  await recordActivity(trx, viewer, "register_row.shown", subject, {}, STAFF);
}

const STAFF = { staffOnly: true };

async function isHidden(trx: Trx, viewer: Viewer, ids: RowIds): Promise<boolean> {
  const item = await lockShownItem(trx, viewer, ids.itemId);
  const { state } = await getRow(trx, ids);
  allow(viewer, canHideRow(viewer, item));
  return state.hidden;
}

async function setHidden(
  trx: Trx,
  { rowId }: RowIds,
  change: { hidden_at: number | null; hidden_reason: string | null },
): Promise<void> {
  await trx.updateTable("register_row").set(change).where("id", "=", rowId).execute();
}
