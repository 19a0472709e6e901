import { recordActivity } from "~/features/activity/record-activity.server";
import { now } from "~/platform/clock";
import { type Mail, queueMail } from "~/platform/mail.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Trx } from "~db/connect.server";
import { allow } from "./allow";
import { canAdminister } from "./people.policy";
import { getPerson, updatePerson } from "./people.queries.server";
import type { Viewer } from "./viewer";

/** Somebody who waits, or was refused, is in; the mail tells them. */
export async function approvePerson(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  mail: Mail,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const person = await getPerson(trx, personId);
  if (person.waiting_since === null) return;
  await updatePerson(trx, personId, { waiting_since: null, suspended_at: null });
  await queueMail(trx, mail);
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.approved", subject, {}, { staffOnly: true });
}

/**
 * Somebody who waits is not let in: they cannot sign in, and the address cannot sign up again, until
 * an admin thinks otherwise.
 */
export async function refusePerson(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  note: string,
  mail: Mail,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const person = await getPerson(trx, personId);
  if (person.waiting_since === null || person.suspended_at !== null) return;
  await updatePerson(trx, personId, { suspended_at: now() });
  await endSessionsOf(trx, personId);
  await queueMail(trx, mail);
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.refused", subject, { note }, { staffOnly: true });
}
