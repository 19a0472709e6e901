import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import { lockAdmins, refuseWithoutAdmin } from "~/features/people/change-role.server";
import { updatePerson } from "~/features/people/people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import { Conflict, NotFound } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { Row } from "~db/schema";
import { canPlanErasure } from "./privacy.policy";

/** The kind of the job that erases somebody; its payload is `{ personId }`. */
export const ERASURE_JOB = "person.erase";

export const GRACE = 7 * DAY;

export interface ErasurePayload {
  personId: number;
}

/**
 * In seven days all that is known of the person goes, with `texts` also what they wrote. They hear of
 * it by `mail`. Asking again changes nothing but whether the texts go.
 * @throws Conflict when the community would be left without an admin.
 */
export async function askErasure(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  input: { texts: boolean; mail: Mail | null },
): Promise<void> {
  const admins = await lockAdmins(trx);
  const person = await lockPerson(trx, personId);
  allow(viewer, canPlanErasure(viewer, person));
  refuseWithoutAdmin(admins, personId);
  refuseBegun(person);
  const texts = input.texts ? 1 : 0;
  if (person.erasure_at !== null && person.erasure_texts === texts) return;
  const at = person.erasure_at ?? now() + GRACE;
  await updatePerson(trx, personId, { erasure_at: at, erasure_texts: texts });
  await enqueueErasure(trx, personId, at);
  await tell(trx, viewer, person, "person.erasure_asked", input.mail);
}

/**
 * The person stays as they are. Harmless when nothing is planned.
 * @throws Conflict once it has begun.
 */
export async function keepAccount(
  trx: Trx,
  viewer: Viewer,
  personId: number,
  mail: Mail | null,
): Promise<void> {
  const person = await lockPerson(trx, personId);
  allow(viewer, canPlanErasure(viewer, person));
  refuseBegun(person);
  if (person.erasure_at === null) return;
  await updatePerson(trx, personId, { erasure_at: null, erasure_texts: 0 });
  await tell(trx, viewer, person, "person.erasure_kept", mail);
}

/** Each planned time has one job; one of a plan that was called off finds nothing to do. */
export async function enqueueErasure(trx: Trx, personId: number, runAt: number): Promise<void> {
  const payload: ErasurePayload = { personId };
  await enqueueJob(trx, ERASURE_JOB, payload, { key: `erase:${personId}:${runAt}`, runAt });
}

/** @throws NotFound also for who is a former member by now. */
export async function lockPerson(trx: Trx, id: number): Promise<Row<"person">> {
  const query = trx.selectFrom("person").selectAll().where("id", "=", id).where("name", "<>", "");
  const person = await forUpdate(trx, query).executeTakeFirst();
  if (!person) throw new NotFound();
  return person;
}

function refuseBegun(person: Row<"person">): void {
  if (person.erased_at !== null) throw new Conflict("privacy:erasure.tooLate");
}

async function tell(
  trx: Trx,
  viewer: Viewer,
  person: Row<"person">,
  verb: "person.erasure_asked" | "person.erasure_kept",
  mail: Mail | null,
): Promise<void> {
  const subject = { kind: "person", id: person.id } as const;
  const id = await recordActivity(trx, viewer, verb, subject, {}, { staffOnly: true });
  if (mail && person.email)
    await queueMail(trx, { ...mail, key: `${verb}:${id}`, to: person.email });
}
