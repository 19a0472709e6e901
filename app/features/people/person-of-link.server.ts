import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { getPerson } from "./people.queries.server";
import type { SignedInViewer } from "./viewer";
import { viewerOfPerson } from "./viewer-of-person";

/** Who acts by a link from a mail to them, without signing in. @throws NotFound for who left. */
export async function personOfLink(db: Db, id: number): Promise<SignedInViewer> {
  const person = await getPerson(db, id);
  const gone = person.name === "" || person.erased_at !== null || person.suspended_at !== null;
  if (gone) throw new NotFound();
  return viewerOfPerson(person);
}
