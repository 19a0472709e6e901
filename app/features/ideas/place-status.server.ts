import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { fallbackLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import { placed } from "~/platform/placing";
import type { Trx } from "~db/connect.server";
import { statusGroups } from "./status";
import { lockStatusRecords, updateStatus } from "./status-rows.queries.server";

/** The status takes a place within its group, counted from 1; the others close up around it. */
export async function placeStatus(
  trx: Trx,
  viewer: Viewer,
  id: number,
  place: number,
): Promise<void> {
  const all = await lockStatusRecords(trx);
  const status = all.find((each) => each.id === id);
  if (!status) throw new NotFound();
  allow(viewer, canAdminister(viewer));
  const idsOf = (group: string) =>
    all.filter((each) => each.status_group === group).map((each) => each.id);
  const before = idsOf(status.status_group);
  const after = placed(before, id, place);
  if (after.indexOf(id) === before.indexOf(id)) return;
  const order = statusGroups.flatMap((group) =>
    group === status.status_group ? after : idsOf(group),
  );
  for (const [position, each] of order.entries()) await updateStatus(trx, each, { position });
  const details = {
    name: status.names[fallbackLanguage] ?? status.status_key,
    place: after.indexOf(id) + 1,
  };
  await recordActivity(trx, viewer, "status.edited", { kind: "status", id }, details, {
    staffOnly: true,
  });
}
