import { recordActivity } from "~/features/activity/record-activity.server";
import { Invalid } from "~/platform/errors";
import { queueMail } from "~/platform/mail.server";
import type { Database, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { insertBegunSignUp } from "./begun-sign-up.server";
import { findPersonByEmail, insertPerson, type NewPerson } from "./people.queries.server";
import { insertToken, type NewToken, newToken } from "./tokens.server";
import { viewerOfPerson } from "./viewer-of-person";

export interface SignUp {
  name: string;
  email: string;
  passwordHash: string;
  /** Where the person wanted to go. */
  to: string;
}

/**
 * Where mail goes out: keeps the sign-up until its address is verified. A known address gets a mail
 * that says so; what is answered, and the work done for it, is the same.
 * @returns the token, of which the browser that signed up keeps the hash.
 */
export async function beginSignUp(
  database: Database,
  site: MailSite,
  signUp: SignUp,
): Promise<NewToken> {
  const token = newToken();
  const known = await findPersonByEmail(database.read, signUp.email);
  const mail = known
    ? await composeAnswerMail("known", site, { email: signUp.email, personId: known.id })
    : await composeTokenMail("sign_up", site, { email: signUp.email, personId: null }, token);
  await database.write(async (trx) => {
    await queueMail(trx, mail);
    if (!known) await insertSignUp(trx, site, signUp, token);
  });
  return token;
}

async function insertSignUp(
  trx: Trx,
  { language }: MailSite,
  { name, email, passwordHash, to }: SignUp,
  token: NewToken,
): Promise<void> {
  const expiresAt = await insertToken(trx, token, "sign_up", { email });
  await insertBegunSignUp(trx, token, { name, passwordHash, language, to }, expiresAt);
}

/**
 * Where no mail goes out nobody waits: the person is in at once. A mail to verify the address is
 * in the outbox all the same, for the admin to hand on.
 * @throws Invalid when the address belongs to somebody.
 */
export async function signUpAtOnce(
  database: Database,
  site: MailSite,
  { name, email, passwordHash }: SignUp,
): Promise<number> {
  if (await findPersonByEmail(database.read, email)) {
    throw new Invalid({ email: ["people:errors.addressTaken"] });
  }
  const token = newToken();
  const mail = await composeTokenMail("verify", site, { email, personId: null }, token);
  return database.write(async (trx) => {
    const { language } = site;
    const person = await joinCommunity(trx, {
      name,
      email,
      passwordHash,
      language,
      verified: false,
    });
    await insertToken(trx, token, "verify", { personId: person.id, email });
    await queueMail(trx, { ...mail, personId: person.id });
    return person.id;
  });
}

/** A new person, and the row that says so. @throws Conflict when the address belongs to somebody. */
export async function joinCommunity(trx: Trx, newPerson: NewPerson): Promise<Row<"person">> {
  const person = await insertPerson(trx, newPerson);
  const subject = { kind: "person", id: person.id } as const;
  await recordActivity(trx, viewerOfPerson(person), "person.joined", subject);
  return person;
}
