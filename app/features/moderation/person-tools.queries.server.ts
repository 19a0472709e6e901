import { canSuspend, canTrust } from "~/features/people/people.policy";
import { getPerson } from "~/features/people/people.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { canModerate } from "./moderation.policy";
import type { PersonToolsData } from "./person-tools";

/** What product and admin can do about a person; null for everybody else, and where there is nothing. */
export async function loadPersonTools(
  db: Db,
  viewer: Viewer,
  personId: number,
): Promise<PersonToolsData | null> {
  if (!canModerate(viewer)) return null;
  const person = await getPerson(db, personId);
  if (person.shadow === 1 || !canSuspend(viewer, person)) return null;
  return {
    handle: person.handle,
    suspended: person.suspended_at !== null,
    trusted: person.trusted_at !== null,
    canTrust: canTrust(viewer, person),
  };
}
