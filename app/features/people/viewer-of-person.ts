import { portraitPath } from "~/features/pictures/portrait";
import { fallbackLanguage } from "~/i18n/languages";
import type { Row } from "~db/schema";
import type { SignedInViewer } from "./viewer";

/**
 * The person as the one who acts, where no session says so: a link in a mail, a
 * first sign-up. Boards for segments stay closed until somebody asks which let them in.
 */
export function viewerOfPerson(person: Row<"person">): SignedInViewer {
  return {
    id: person.id,
    role: person.role,
    name: person.name,
    handle: person.handle,
    portrait: portraitPath(person.picture),
    accountId: person.account_id,
    openBoards: [],
    trusted: person.email_verified_at !== null || person.role !== "member",
    language: person.language ?? fallbackLanguage,
    theme: null,
  };
}
