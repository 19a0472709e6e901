import { Invalid } from "~/platform/errors";
import { verifyPassword } from "~/platform/password.server";
import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { findPersonByEmail } from "./people.queries.server";

/**
 * The person whose address and password these are. An unknown address takes as long as a wrong
 * password and hears the same; that somebody is kept out hears only who knows the password.
 * @throws Invalid
 */
export async function checkSignIn(
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<Row<"person">> {
  const person = await findPersonByEmail(db, email);
  const fits = await verifyPassword(person?.password_hash ?? null, password);
  if (!person || !fits) throw new Invalid({ "": ["people:errors.signIn"] });
  const keptOut = whyKeptOut(person);
  if (keptOut) throw new Invalid({ "": [keptOut] });
  return person;
}

/** The text key of why somebody cannot sign in, whichever way they come. */
export function whyKeptOut(
  person: Pick<Row<"person">, "suspended_at" | "waiting_since">,
): string | undefined {
  const { suspended_at: suspendedAt, waiting_since: waitingSince } = person;
  if (suspendedAt !== null) {
    return waitingSince === null ? "people:errors.suspended" : "people:errors.refused";
  }
  return waitingSince === null ? undefined : "people:errors.waiting";
}
