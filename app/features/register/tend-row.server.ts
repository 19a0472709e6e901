import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { requireOwner } from "~/features/roadmap/owners.queries.server";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canTendRow } from "./register.policy";
import type { RowCare } from "./register-row";
import { changeRow, getRow, type RowIds } from "./register-rows.server";

/**
 * What is done about it, who looks after it, when it is looked at again, and where it stands.
 * @throws Conflict when what a reader weighs changed since the form was shown.
 */
export async function tendRow(
  trx: Trx,
  viewer: Viewer,
  ids: RowIds,
  { version, ...care }: RowCare & { version: number },
): Promise<void> {
  const item = await lockShownItem(trx, viewer, ids.itemId);
  const { row } = await getRow(trx, ids);
  allow(viewer, canTendRow(viewer, item));
  await requireOwner(trx, care.ownerId);
  const change = {
    mitigation: care.mitigation,
    owner_id: care.ownerId,
    review_at: care.reviewAt,
    status: care.status,
  };
  const same = Object.entries(change).every(([name, value]) => row[name as "status"] === value);
  if (same) return;
  if (row.version !== version) {
    const { mitigation, status, body } = row;
    throw new Conflict("shared:errors.changed", { version: row.version, mitigation, status, body });
  }
  await changeRow(trx, viewer.id, row, change);
  const subject = { kind: "register_row", id: ids.rowId, roadmapItemId: ids.itemId } as const;
  const details = { from: row.status, to: care.status };
  await recordActivity(trx, viewer, "register_row.tended", subject, details, { staffOnly: true });
}
