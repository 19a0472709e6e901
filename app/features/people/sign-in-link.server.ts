import { now } from "~/platform/clock";
import { Invalid, NotFound } from "~/platform/errors";
import { queueMail } from "~/platform/mail.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Database, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { findPersonByEmail, getPerson, updatePerson } from "./people.queries.server";
import { foldEmail } from "./person";
import { whyKeptOut } from "./sign-in.server";
import { insertToken, newToken, spendToken, voidTokens } from "./tokens.server";

const KIND = "sign_in";

export interface SignedInByLink {
  person: Row<"person">;
  /** Where they wanted to go. */
  to: string;
  verifiedNow: boolean;
  /** Whether a password that was chosen before the address was verified is gone. */
  passwordDropped: boolean;
}

/**
 * Sends a link with which one is signed in, or, to an address without an account, a mail that says
 * so: what is answered, and the work done for it, is the same.
 */
export async function askForSignInLink(
  database: Database,
  site: MailSite,
  email: string,
  to: string,
): Promise<void> {
  const token = newToken();
  const person = await findPersonByEmail(database.read, email);
  const recipient = { email: person?.email ?? email, personId: person?.id ?? null };
  const spoken = { ...site, language: person?.language ?? site.language };
  const mail = person
    ? await composeTokenMail("sign_in", spoken, recipient, token)
    : await composeAnswerMail("nobody", site, recipient);
  await database.write(async (trx) => {
    await queueMail(trx, mail);
    if (!person) return;
    const about = { personId: person.id, email: recipient.email };
    const expiresAt = await insertToken(trx, token, "sign_in", about);
    await trx
      .insertInto("intent")
      .values({
        hash: token.hash,
        kind: KIND,
        payload: "{}",
        return_to: to,
        created_at: now(),
        expires_at: expiresAt,
      })
      .execute();
  });
}

/**
 * Uses a link up. Who opens it has the mailbox: an address that was never verified is so now, and
 * neither the password nor a session from before holds, since a stranger may have made them.
 * @throws NotFound when the link is not good any more, Invalid when the person is kept out.
 */
export async function takeSignInLink(trx: Trx, token: string): Promise<SignedInByLink> {
  const { hash, person_id: id, email } = await spendToken(trx, token, "sign_in");
  const person = await getPerson(trx, id ?? 0);
  if (email === null || foldEmail(email) !== person.email_folded) throw new NotFound();
  const keptOut = whyKeptOut(person);
  if (keptOut) throw new Invalid({ "": [keptOut] });
  const verifiedNow = person.email_verified_at === null;
  await voidTokens(trx, person.id, ["sign_in"]);
  if (verifiedNow) {
    await updatePerson(trx, person.id, { email_verified_at: now(), password_hash: null });
    await voidTokens(trx, person.id, ["verify", "reset", "change_mail"]);
    await endSessionsOf(trx, person.id);
  }
  const passwordDropped = verifiedNow && person.password_hash !== null;
  return { person, to: await takeWay(trx, hash), verifiedNow, passwordDropped };
}

async function takeWay(trx: Trx, hash: string): Promise<string> {
  const row = await trx
    .deleteFrom("intent")
    .where("hash", "=", hash)
    .where("kind", "=", KIND)
    .returning("return_to")
    .executeTakeFirst();
  return row?.return_to ?? "/ideas";
}
