import { recordActivity } from "~/features/activity/record-activity.server";
import { now } from "~/platform/clock";
import { queueMail } from "~/platform/mail.server";
import { endSessionsOf } from "~/platform/session.server";
import type { Database, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { findPersonByEmail, getPerson, updatePerson } from "./people.queries.server";
import { foldEmail } from "./person";
import { insertToken, newToken, spendToken, voidTokens } from "./tokens.server";
import { viewerOfPerson } from "./viewer-of-person";

/** Sends a link for a new password, or, to an address without an account, a mail that says so. */
export async function askForReset(
  database: Database,
  site: MailSite,
  email: string,
): Promise<void> {
  const token = newToken();
  const person = await findPersonByEmail(database.read, email);
  const to = { email: person?.email ?? email, personId: person?.id ?? null };
  const spoken = { ...site, language: person?.language ?? site.language };
  const mail = person
    ? await composeTokenMail("reset", spoken, to, token)
    : await composeAnswerMail("unknown", site, to);
  await database.write(async (trx) => {
    if (person) {
      await insertToken(trx, token, "reset", { personId: person.id, email: to.email });
    }
    await queueMail(trx, mail);
  });
}

/**
 * The password is the chosen one, every session ends, and other reset links are void. Who has the
 * link has the mailbox: the address counts as verified, unless it was changed since.
 * @throws NotFound when the token is not good any more.
 */
export async function resetPassword(
  trx: Trx,
  token: string,
  passwordHash: string,
): Promise<{ person: Row<"person">; verifiedNow: boolean }> {
  const { person_id: id, email } = await spendToken(trx, token, "reset");
  const person = await getPerson(trx, id ?? 0);
  const owns = email !== null && foldEmail(email) === person.email_folded;
  const verifiedNow = owns && person.email_verified_at === null;
  await updatePerson(trx, person.id, {
    password_hash: passwordHash,
    ...(verifiedNow ? { email_verified_at: now() } : {}),
  });
  await voidTokens(trx, person.id, ["reset", "change_mail", "sign_in"]);
  await endSessionsOf(trx, person.id);
  const subject = { kind: "person", id: person.id } as const;
  await recordActivity(trx, viewerOfPerson(person), "person.password_changed", subject, {
    byMail: true,
  });
  return { person, verifiedNow };
}
