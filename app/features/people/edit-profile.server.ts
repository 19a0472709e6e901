import { recordActivity } from "~/features/activity/record-activity.server";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { isUniqueViolation } from "~db/dialect";
import { isHandleTaken, keepOldHandle } from "./handles.server";
import { getPerson, updatePerson } from "./people.queries.server";
import type { ProfileInput } from "./person";
import { isStaff, type SignedInViewer } from "./viewer";

/**
 * The viewer's own profile is as `input` says; a job title is for the people of the company.
 * An earlier handle stays theirs.
 * @throws Invalid at `handle` when somebody else has or had it.
 */
export async function editProfile(
  trx: Trx,
  viewer: SignedInViewer,
  input: ProfileInput,
): Promise<void> {
  const before = await getPerson(trx, viewer.id);
  if (await isHandleTaken(trx, input.handle, viewer.id)) {
    throw new Invalid({ handle: ["people:errors.handleTaken"] });
  }
  await updatePerson(trx, viewer.id, {
    name: input.name,
    handle: input.handle,
    handle_folded: input.handle.toLowerCase(),
    bio: input.bio,
    language: input.language || null,
    theme: input.theme || null,
    ...(isStaff(viewer) ? { job_title: input.jobTitle } : {}),
  }).catch((error) => {
    // Somebody chose the same handle at the same moment.
    throw isUniqueViolation(error) ? new Invalid({ handle: ["people:errors.handleTaken"] }) : error;
  });
  await keepOldHandle(trx, viewer.id, { before: before.handle, after: input.handle });
  const told = ["name", "handle", "bio"] as const;
  if (told.every((field) => before[field] === input[field])) return;
  await recordActivity(
    trx,
    viewer,
    "person.edited",
    { kind: "person", id: viewer.id },
    { fromName: before.name, fromHandle: before.handle, name: input.name, handle: input.handle },
  );
}

/** The switches in the footer, for who is signed in. */
export async function setPreferences(
  trx: Trx,
  viewer: SignedInViewer,
  change: { language?: string | undefined; theme?: "light" | "dark" | undefined },
): Promise<void> {
  const { language, theme } = change;
  const set = { ...(language ? { language } : {}), ...(theme ? { theme } : {}) };
  if (Object.keys(set).length > 0) await updatePerson(trx, viewer.id, set);
}
