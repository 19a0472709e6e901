import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { FIRST_STATUS } from "./status";
import {
  getStatusRecord,
  lockStatusRecords,
  type StatusRecord,
  updateStatus,
} from "./status-rows.queries.server";

/**
 * No further idea gets the status; those that have it keep it.
 * @throws Conflict for the status that every idea begins with.
 */
export async function retireStatus(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const status = await lockStatus(trx, id);
  allow(viewer, canAdminister(viewer));
  if (status.retired_at !== null) return;
  if (status.status_key === FIRST_STATUS) throw new Conflict("admin:errors.firstStatusNeeded");
  await updateStatus(trx, id, { retired_at: now() });
  await record(trx, viewer, "status.retired", status);
}

export async function restoreStatus(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const status = await lockStatus(trx, id);
  allow(viewer, canAdminister(viewer));
  if (status.retired_at === null) return;
  await updateStatus(trx, id, { retired_at: null });
  await record(trx, viewer, "status.restored", status);
}

async function lockStatus(trx: Trx, id: number): Promise<StatusRecord> {
  await lockStatusRecords(trx);
  return getStatusRecord(trx, id);
}

function record(
  trx: Trx,
  viewer: Viewer,
  verb: "status.retired" | "status.restored",
  status: StatusRecord,
) {
  const subject = { kind: "status", id: status.id } as const;
  const details = { name: status.names[fallbackLanguage] ?? status.status_key };
  return recordActivity(trx, viewer, verb, subject, details, { staffOnly: true });
}
