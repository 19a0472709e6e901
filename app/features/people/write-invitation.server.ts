import { type Mail, queueMail } from "~/platform/mail.server";
import type { Database, Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { composeAnswerMail, composeTokenMail, type MailSite } from "./account-mails.server";
import { findPersonByEmail, getPerson } from "./people.queries.server";
import { insertToken, type NewToken, newToken } from "./tokens.server";

/**
 * Writes the mail of an invitation, once for each time it was asked for: with a link to accept, or,
 * to who has an account already, with the way to sign in. Running twice writes one mail.
 */
export async function writeInvitation(
  database: Database,
  site: Omit<MailSite, "language">,
  { invitationId }: { invitationId: number },
): Promise<void> {
  const invitation = await findUnwritten(database.read, invitationId);
  if (!invitation?.email) return;
  const { id, email, expires_at: expiresAt } = invitation;
  const token = newToken();
  const mail = await compose(database.read, site, invitation, token);
  await database.write(async (trx) => {
    const taken = await trx
      .updateTable("invitation")
      .set({ token_hash: token.hash })
      .where("id", "=", id)
      .where("token_hash", "is", null)
      .where("withdrawn_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!taken) return;
    await insertToken(trx, token, "invitation", { email, expiresAt });
    if (mail) await queueMail(trx, mail);
  });
}

function findUnwritten(db: Db, id: number): Promise<Row<"invitation"> | undefined> {
  return db
    .selectFrom("invitation")
    .selectAll()
    .where("id", "=", id)
    .where("email", "is not", null)
    .where("token_hash", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** Nothing for somebody who is kept out. */
async function compose(
  db: Db,
  { siteName, publicUrl }: Omit<MailSite, "language">,
  invitation: Row<"invitation">,
  token: NewToken,
): Promise<Mail | null> {
  const email = invitation.email ?? "";
  const person = await findPersonByEmail(db, email);
  const language = person?.language ?? invitation.language;
  const site = { language, siteName, publicUrl };
  if (person && (person.suspended_at !== null || person.waiting_since !== null)) return null;
  if (person) return composeAnswerMail("invited_known", site, { email, personId: person.id });
  const inviter = invitation.inviter_id ? await getPerson(db, invitation.inviter_id) : null;
  const words = { note: invitation.message, inviter: inviter?.name ?? siteName };
  return composeTokenMail("invitation", site, { email, personId: null }, token, words);
}
