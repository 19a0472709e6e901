import { recordActivity } from "~/features/activity/record-activity.server";
import { Conflict } from "~/platform/errors";
import { endSessionsOf } from "~/platform/session.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { Role } from "~db/schema";
import { allow } from "./allow";
import { canChangeRole } from "./people.policy";
import { getPerson, updatePerson } from "./people.queries.server";
import type { Viewer } from "./viewer";

/**
 * The person has the role. Their sessions end, so that none goes on with what it knew of them.
 * @throws Conflict when the community would be left without an admin.
 */
export async function changeRole(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  role: Role,
): Promise<void> {
  const admins = await lockAdmins(trx);
  const person = await getPerson(trx, personId);
  allow(viewer, canChangeRole(viewer, person));
  if (person.role === role) return;
  refuseWithoutAdmin(admins, personId);
  await updatePerson(trx, personId, { role });
  await endSessionsOf(trx, personId);
  const subject = { kind: "person", id: personId } as const;
  const details = { from: person.role, to: role };
  await recordActivity(trx, viewer, "person.role_changed", subject, details, { staffOnly: true });
}

/** The admins who can sign in; held, so that two of them cannot demote each other at once. */
export async function lockAdmins(trx: Trx): Promise<number[]> {
  const query = trx
    .selectFrom("person")
    .select("id")
    .where("role", "=", "admin")
    .where("suspended_at", "is", null)
    .orderBy("id");
  return (await forUpdate(trx, query).execute()).map((row) => row.id);
}

/** @throws Conflict when `leaving` is the only one of the admins. */
export function refuseWithoutAdmin(admins: readonly number[], leaving: number): void {
  if (admins.length === 1 && admins[0] === leaving) {
    throw new Conflict("people:errors.lastAdmin");
  }
}
