import type { Database } from "~db/connect.server";
import type { Row, RowChange } from "~db/schema";
import { now } from "./clock";
import { type MailTransport, Refused } from "./mail-transport.server";

/** After so many failures a mail is given up; with the queue's backoff that is most of a day. */
const ATTEMPTS = 12;

export interface SendOptions {
  database: Database;
  transport: MailTransport;
  from: { name: string; address: string };
}

/**
 * Sends one mail of the outbox, unless it was sent or given up before.
 * @throws what the server said, where trying again may help; the row keeps it as `last_error`.
 */
export async function sendMail(options: SendOptions, mailId: number): Promise<void> {
  const { database, transport, from } = options;
  const mail = await database.read
    .selectFrom("mail")
    .selectAll()
    .where("id", "=", mailId)
    .executeTakeFirst();
  if (mail?.state !== "queued") return;
  if (mail.body_text === "") {
    return update(database, mail, { state: "dead", last_error: "its link was used or expired" });
  }
  try {
    await transport.send({
      key: mail.mail_key,
      from,
      to: mail.to_address,
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      headers: JSON.parse(mail.headers),
    });
  } catch (error) {
    const dead = error instanceof Refused || mail.attempts + 1 >= ATTEMPTS;
    await update(database, mail, {
      state: dead ? "dead" : "queued",
      attempts: mail.attempts + 1,
      last_error: String((error as Error)?.message ?? error).slice(0, 1000),
    });
    if (dead) return;
    throw error;
  }
  await update(database, mail, {
    state: "sent",
    sent_at: now(),
    attempts: mail.attempts + 1,
    last_error: null,
  });
}

async function update(
  database: Database,
  { id }: Row<"mail">,
  change: RowChange<"mail">,
): Promise<void> {
  await database.write((trx) => trx.updateTable("mail").set(change).where("id", "=", id).execute());
}
