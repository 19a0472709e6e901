import { Invalid } from "~/platform/errors";
import { verifyPassword } from "~/platform/password.server";
import type { Db } from "~db/connect.server";
import { findPersonByEmail } from "./people.queries.server";

/**
 * The person whose address and password these are. An unknown address takes as long as a wrong
 * password and hears the same; that somebody is suspended hears only who knows the password.
 * @throws Invalid
 */
export async function checkSignIn(
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<number> {
  const person = await findPersonByEmail(db, email);
  const fits = await verifyPassword(person?.password_hash ?? null, password);
  if (!person || !fits) throw new Invalid({ "": ["people:errors.signIn"] });
  if (person.suspended_at !== null) throw new Invalid({ "": ["people:errors.suspended"] });
  return person.id;
}
