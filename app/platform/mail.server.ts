import type { Trx } from "~db/connect.server";
import { now } from "./clock";
import { enqueueJob } from "./jobs.server";

/** The kind of the job that sends one mail; its payload is `{ mailId }`. */
export const MAIL_JOB = "mail.send";

export interface Mail {
  /** One mail per key, however often the event is handled. */
  key: string;
  kind: string;
  personId: number | null;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  ideaId?: number;
  /** The hash of the token in the body: the body is erased when the token is used or expires. */
  tokenHash?: string;
}

/** Puts a mail into the outbox; a job sends it when SMTP is configured, else admins read it there. */
export async function queueMail(trx: Trx, mail: Mail): Promise<void> {
  const row = await trx
    .insertInto("mail")
    .values({
      mail_key: mail.key,
      kind: mail.kind,
      person_id: mail.personId,
      idea_id: mail.ideaId ?? null,
      to_address: mail.to,
      subject: mail.subject,
      body_text: mail.text,
      body_html: mail.html,
      headers: JSON.stringify(mail.headers ?? {}),
      token_hash: mail.tokenHash ?? null,
      state: "queued",
      created_at: now(),
    })
    .onConflict((conflict) => conflict.column("mail_key").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await enqueueJob(trx, MAIL_JOB, { mailId: row.id }, { key: `mail:${row.id}` });
}

/** Whether its reader can unsubscribe from it; what they asked for themselves has no such link. */
export function canBeStopped(mail: { headers: string }): boolean {
  return "List-Unsubscribe" in JSON.parse(mail.headers);
}

/** Takes the token out of the stored mail that carried it. */
export async function eraseTokenMail(trx: Trx, tokenHash: string): Promise<void> {
  await trx
    .updateTable("mail")
    .set({ body_text: "", body_html: "" })
    .where("token_hash", "=", tokenHash)
    .execute();
}
