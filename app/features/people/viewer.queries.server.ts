import { portraitPath } from "~/features/pictures/portrait";
import type { Db } from "~db/connect.server";
import type { SignedInViewer } from "./viewer";

/** The viewer of a session; `mailGoesOut` says whether an unverified address still has to wait. */
export async function findViewer(
  db: Db,
  personId: number,
  settings: { mailGoesOut: boolean; fallbackLanguage: string },
): Promise<SignedInViewer | null> {
  const person = await db
    .selectFrom("person")
    .select([
      "id",
      "role",
      "name",
      "handle",
      "picture",
      "account_id",
      "email_verified_at",
      "language",
      "theme",
    ])
    .where("id", "=", personId)
    .where("suspended_at", "is", null)
    .where("waiting_since", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  return {
    id: person.id,
    role: person.role,
    name: person.name,
    handle: person.handle,
    portrait: portraitPath(person.picture),
    accountId: person.account_id,
    openBoards: [],
    trusted: !settings.mailGoesOut || person.email_verified_at !== null || person.role !== "member",
    language: person.language ?? settings.fallbackLanguage,
    theme: person.theme === "light" || person.theme === "dark" ? person.theme : null,
  };
}
