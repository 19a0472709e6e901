import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Doors } from "~/features/people/doors";
import { getDoors, updateDoors } from "~/features/people/doors.queries.server";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { refuseStale, sameFields } from "~/platform/field-version.server";
import type { Trx } from "~db/connect.server";

const COMMUNITY_ID = 1;

/** The rule by the names of its form's fields. */
export function doorFields(doors: Doors): Record<string, string> {
  const { joining, domains, approval } = doors;
  return { joining, domains: domains.join("\n"), approval: approval ? "on" : "" };
}

/**
 * Sets who may come in from now on. Who is in stays; who waits for an admin waits on; who has not
 * confirmed the address yet meets the new rule.
 */
export async function editDoors(
  trx: Trx,
  viewer: Viewer,
  doors: Doors,
  version: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const stored = doorFields(await getDoors(trx));
  const wanted = doorFields(doors);
  if (sameFields(stored, wanted)) return;
  refuseStale(stored, version);
  await updateDoors(trx, doors);
  const subject = { kind: "community", id: COMMUNITY_ID } as const;
  const details = { joining: doors.joining, approval: doors.approval };
  const options = { staffOnly: true };
  await recordActivity(trx, viewer, "community.doors_changed", subject, details, options);
}
