import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { AttemptOutcome, MailFailure } from "~db/schema";

/** One conversation with the mail server. */
export interface Attempt {
  outcome: AttemptOutcome;
  said: string;
  tookMs: number;
}

export async function settleSent(trx: Trx, mailId: number, attempt: Attempt): Promise<void> {
  await recordAttempt(trx, mailId, attempt);
  await trx
    .updateTable("mail")
    .set({ state: "sent", sent_at: now(), failure: null, last_error: null, retry_at: null })
    .where("id", "=", mailId)
    .execute();
}

/** The mail is tried no more, unless an admin wants it. */
export async function buryMail(
  trx: Trx,
  mailId: number,
  failure: MailFailure,
  said: string | null,
): Promise<void> {
  await trx
    .updateTable("mail")
    .set({ state: "dead", dead_at: now(), failure, last_error: said, retry_at: null })
    .where("id", "=", mailId)
    .where("state", "=", "queued")
    .execute();
}

export async function putOffMail(
  trx: Trx,
  mailId: number,
  failure: MailFailure,
  said: string,
  retryAt: number,
): Promise<void> {
  await trx
    .updateTable("mail")
    .set({ failure, last_error: said, retry_at: retryAt })
    .where("id", "=", mailId)
    .where("state", "=", "queued")
    .execute();
}

/** Puts one try on record; the mail counts it. */
export async function recordAttempt(trx: Trx, mailId: number, attempt: Attempt): Promise<void> {
  await trx
    .insertInto("mail_attempt")
    .values({
      mail_id: mailId,
      outcome: attempt.outcome,
      said: attempt.said,
      took_ms: attempt.tookMs,
      created_at: now(),
    })
    .execute();
  await trx
    .updateTable("mail")
    .set((set) => ({ attempts: set("attempts", "+", 1) }))
    .where("id", "=", mailId)
    .execute();
}
