import { recordActivity } from "~/features/activity/record-activity.server";
import { now } from "~/platform/clock";
import { endSessionsOf } from "~/platform/session.server";
import type { Trx } from "~db/connect.server";
import { allow } from "./allow";
import { lockAdmins, refuseWithoutAdmin } from "./change-role.server";
import { canSuspend } from "./people.policy";
import { getPerson, updatePerson } from "./people.queries.server";
import type { Viewer } from "./viewer";

/**
 * The person is out at once and cannot sign in; what they wrote stays. The team's records say why.
 * @throws Conflict when the community would be left without an admin.
 */
export async function suspendPerson(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  why: string,
): Promise<void> {
  const admins = await lockAdmins(trx);
  const person = await getPerson(trx, personId);
  allow(viewer, canSuspend(viewer, person));
  if (person.suspended_at !== null) return;
  refuseWithoutAdmin(admins, personId);
  await updatePerson(trx, personId, { suspended_at: now() });
  await endSessionsOf(trx, personId);
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.suspended", subject, { why }, { staffOnly: true });
}

/** The person may sign in again. */
export async function restorePerson(trx: Trx, viewer: Viewer, personId: number): Promise<void> {
  const person = await getPerson(trx, personId);
  allow(viewer, canSuspend(viewer, person));
  if (person.suspended_at === null) return;
  await updatePerson(trx, personId, { suspended_at: null });
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.restored", subject, {}, { staffOnly: true });
}
