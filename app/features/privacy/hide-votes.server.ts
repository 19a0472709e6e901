import { recordActivity } from "~/features/activity/record-activity.server";
import { getPerson, updatePerson } from "~/features/people/people.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";

/** Other members read "a member" wherever the viewer voted, or will. */
export function hideVotes(trx: Trx, viewer: SignedInViewer): Promise<void> {
  return setHidden(trx, viewer, 1);
}

/** The viewer's votes bear their name. */
export function showVotes(trx: Trx, viewer: SignedInViewer): Promise<void> {
  return setHidden(trx, viewer, 0);
}

async function setHidden(trx: Trx, viewer: SignedInViewer, hidden: 0 | 1): Promise<void> {
  const person = await getPerson(trx, viewer.id);
  if (person.votes_hidden === hidden) return;
  await updatePerson(trx, viewer.id, { votes_hidden: hidden });
  const verb = hidden ? "person.votes_hidden" : "person.votes_shown";
  const subject = { kind: "person", id: viewer.id } as const;
  await recordActivity(trx, viewer, verb, subject, {}, { staffOnly: true });
}
