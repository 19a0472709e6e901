import { recordActivity } from "~/features/activity/record-activity.server";
import { Conflict, Invalid } from "~/platform/errors";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { Database, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { insertBegunSignUp } from "./begun-sign-up.server";
import { whyNotJoin } from "./doors";
import { getDoors } from "./doors.queries.server";
import { findPersonByEmail, insertPerson, type NewPerson } from "./people.queries.server";
import { recordUse, takeShared } from "./shared-invitation.server";
import { insertToken, type NewToken, newToken } from "./tokens.server";
import { viewerOfPerson } from "./viewer-of-person";

export interface SignUp {
  name: string;
  email: string;
  passwordHash: string;
  /** Where the person wanted to go. */
  to: string;
  /** The invitation that many may use and this person came with. */
  invitationId?: number | undefined;
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
  { name, email, passwordHash, to, invitationId }: SignUp,
  token: NewToken,
): Promise<void> {
  const expiresAt = await insertToken(trx, token, "sign_up", { email });
  await insertBegunSignUp(
    trx,
    token,
    { name, passwordHash, language, to, invitationId },
    expiresAt,
  );
}

/**
 * Where no mail goes out nobody waits: the person is in at once. A mail to verify the address is
 * in the outbox all the same, for the admin to hand on.
 * @throws Invalid when the address belongs to somebody.
 */
export async function signUpAtOnce(
  database: Database,
  site: MailSite,
  { name, email, passwordHash, invitationId }: SignUp,
  waitingMails: readonly Mail[],
): Promise<number> {
  if (await findPersonByEmail(database.read, email)) {
    throw new Invalid({ email: ["people:errors.addressTaken"] });
  }
  const token = newToken();
  const mail = await composeTokenMail("verify", site, { email, personId: null }, token);
  return database.write(async (trx) => {
    const { language } = site;
    const newPerson = { name, email, passwordHash, language, verified: false };
    const person = await comeIn(trx, newPerson, { invitationId, waitingMails });
    await insertToken(trx, token, "verify", { personId: person.id, email });
    await queueMail(trx, { ...mail, personId: person.id });
    return person.id;
  });
}

/**
 * A new person, if the doors are open to them now: in at once, or waiting for an admin, who is told.
 * @throws Conflict with the reason when the doors are closed to them, or the address is taken.
 */
export async function comeIn(
  trx: Trx,
  newPerson: NewPerson & { email: string },
  {
    invitationId,
    waitingMails,
  }: { invitationId?: number | undefined; waitingMails: readonly Mail[] },
): Promise<Row<"person">> {
  const doors = await getDoors(trx);
  const invitation = invitationId === undefined ? null : await takeShared(trx, invitationId);
  const closed = invitation ? undefined : whyNotJoin(doors, newPerson.email);
  if (closed) throw new Conflict(closed);
  // Only who has shown that the address is theirs speaks for a company.
  const accountId = newPerson.verified ? (invitation?.account_id ?? null) : null;
  const person = await joinCommunity(trx, { ...newPerson, accountId, waiting: doors.approval });
  if (invitation) await recordUse(trx, invitation.id, person.id);
  if (doors.approval) for (const mail of waitingMails) await queueMail(trx, mail);
  return person;
}

/** A new person, and the row that says so. @throws Conflict when the address belongs to somebody. */
export async function joinCommunity(trx: Trx, newPerson: NewPerson): Promise<Row<"person">> {
  const person = await insertPerson(trx, newPerson);
  const accountId = person.account_id ?? undefined;
  const subject = { kind: "person", id: person.id, accountId } as const;
  await recordActivity(trx, viewerOfPerson(person), "person.joined", subject);
  return person;
}
