import type { Trx } from "~db/connect.server";
import { DAY, now } from "./clock";
import { enqueueJob } from "./jobs.server";
import { MAIL_JOB } from "./mail.server";

/** What waited longer for SMTP_URL is no news any more. */
const STALE_AFTER = 3 * DAY;

/**
 * Enqueues the mails that waited for SMTP_URL to be set; those older than three days are given up,
 * and so is what is not about an address itself and would go to one that nobody verified.
 */
export async function releaseMail(trx: Trx): Promise<{ released: number; givenUp: number }> {
  const waiting = await trx
    .selectFrom("mail")
    .leftJoin("person", "person.id", "mail.person_id")
    .select(["mail.id", "mail.created_at", "mail.token_hash", "mail.to_address"])
    .select(["person.email", "person.email_verified_at"])
    .where("mail.state", "=", "queued")
    .where("mail.attempts", "=", 0)
    .orderBy("mail.id")
    .execute();
  const isStale = (mail: (typeof waiting)[number]) =>
    mail.created_at < now() - STALE_AFTER ||
    (mail.token_hash === null && mail.email === mail.to_address && mail.email_verified_at === null);
  const stale = waiting.filter(isStale);
  for (const { id } of stale) {
    await trx
      .updateTable("mail")
      .set({ state: "dead", dead_at: now(), failure: "stale" })
      .where("id", "=", id)
      .execute();
  }
  const fresh = waiting.filter((mail) => !isStale(mail));
  for (const { id } of fresh) {
    await enqueueJob(trx, MAIL_JOB, { mailId: id }, { key: `mail:${id}` });
  }
  return { released: fresh.length, givenUp: stale.length };
}
