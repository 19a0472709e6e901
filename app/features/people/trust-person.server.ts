import { recordActivity } from "~/features/activity/record-activity.server";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { allow } from "./allow";
import { canTrust } from "./people.policy";
import { getPerson, updatePerson } from "./people.queries.server";
import type { Viewer } from "./viewer";

/** What the member writes waits for nobody's approval from now on. */
export async function trustPerson(trx: Trx, viewer: Viewer, personId: number): Promise<void> {
  const person = await getPerson(trx, personId);
  allow(viewer, canTrust(viewer, person));
  if (person.trusted_at !== null) return;
  await updatePerson(trx, personId, { trusted_at: now() });
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.trusted", subject, {}, { staffOnly: true });
}

/** As for everybody else, it depends on the board and on what they published. */
export async function distrustPerson(trx: Trx, viewer: Viewer, personId: number): Promise<void> {
  const person = await getPerson(trx, personId);
  allow(viewer, canTrust(viewer, person));
  if (person.trusted_at === null) return;
  await updatePerson(trx, personId, { trusted_at: null });
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.distrusted", subject, {}, { staffOnly: true });
}
