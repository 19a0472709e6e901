import { recordActivity } from "~/features/activity/record-activity.server";
import type { Trx } from "~db/connect.server";
import { allow } from "./allow";
import { noBounce } from "./bounce.queries.server";
import { canAdminister } from "./people.policy";
import { getPerson, updatePerson } from "./people.queries.server";
import type { Viewer } from "./viewer";

/** The admin says that the address takes mail again; harmless where nobody doubts it. */
export async function clearBounce(trx: Trx, viewer: Viewer, personId: number): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const person = await getPerson(trx, personId);
  if (person.email_bounced_at === null) return;
  await updatePerson(trx, personId, noBounce);
  const subject = { kind: "person", id: personId } as const;
  await recordActivity(trx, viewer, "person.bounce_cleared", subject, {}, { staffOnly: true });
}
