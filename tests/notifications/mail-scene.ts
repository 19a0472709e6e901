import { setClock } from "~/platform/clock";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { Database } from "~db/connect.server";

let made = 0;

/** Puts a mail into the outbox as something that people are told of, and returns it. */
export async function queueTo(database: Database, values: Partial<Mail> = {}): Promise<Mail> {
  made++;
  const mail: Mail = {
    key: `scene:${made}`,
    kind: "replied",
    personId: null,
    to: `reader${made}@example.com`,
    subject: "Mara answered your idea",
    text: "Hello",
    html: "<p>Hello</p>",
    headers: { "List-Unsubscribe": "<https://ideas.example.com/unsubscribe/x>" },
    ...values,
  };
  await database.write((trx) => queueMail(trx, mail));
  return mail;
}

export function storedMail(database: Database, { key }: { key: string }) {
  return database.read
    .selectFrom("mail")
    .selectAll()
    .where("mail_key", "=", key)
    .executeTakeFirstOrThrow();
}

/** How each try to send it ended, oldest first. */
export async function attemptsOf(database: Database, mail: { key: string }) {
  const { id } = await storedMail(database, mail);
  return database.read
    .selectFrom("mail_attempt")
    .select(["outcome", "said"])
    .where("mail_id", "=", id)
    .orderBy("id")
    .execute();
}

/** Does the work while the clock is ahead. */
export async function later(ms: number, work: () => Promise<unknown>): Promise<void> {
  const restore = setClock(() => Date.now() + ms);
  try {
    await work();
  } finally {
    restore();
  }
}
