import { isBounced, markBounced } from "~/features/people/bounce.queries.server";
import { now } from "~/platform/clock";
import { RunLater } from "~/platform/jobs.server";
import { canBeStopped } from "~/platform/mail.server";
import { type MailTransport, NotSent } from "~/platform/mail-transport.server";
import type { Database, Db } from "~db/connect.server";
import type { MailFailure, Row } from "~db/schema";
import { type Attempt, buryMail, putOffMail, recordAttempt, settleSent } from "./mail-rows.server";
import { isGivenUp, retryPause } from "./retry-pause";

export interface DeliverOptions {
  database: Database;
  transport: MailTransport;
  from: { name: string; address: string };
}

/** The server cannot be spoken to: no mail goes out, whichever it is. */
export class MailTrouble extends Error {}

/**
 * Sends one mail of the outbox, unless it was sent or given up before, and keeps what the server
 * said. A crash between the server's answer and our note of it sends the mail again, under the same
 * Message-ID.
 * @throws RunLater where this mail is to be tried again, MailTrouble where no mail goes out.
 */
export async function deliverMail(options: DeliverOptions, mailId: number): Promise<void> {
  const { database } = options;
  const mail = await database.read
    .selectFrom("mail")
    .selectAll()
    .where("id", "=", mailId)
    .executeTakeFirst();
  if (mail?.state !== "queued") return;
  const obstacle = await findObstacle(database.read, mail);
  if (obstacle) return database.write((trx) => buryMail(trx, mail.id, obstacle, null));
  const began = performance.now();
  const failed = await trySending(options, mail);
  const tookMs = Math.round(performance.now() - began);
  const attempt: Attempt = { outcome: failed?.failure ?? "sent", said: failed?.said ?? "", tookMs };
  if (!failed) return database.write((trx) => settleSent(trx, mail.id, attempt));
  await settleFailed(database, mail, failed, attempt);
}

/** Why a mail is not even tried. What one cannot unsubscribe from, such as a sign-in link, always is. */
async function findObstacle(db: Db, mail: Row<"mail">): Promise<MailFailure | null> {
  if (mail.body_text === "") return "erased";
  if (mail.person_id === null || !canBeStopped(mail)) return null;
  return (await isBounced(db, mail.person_id, mail.to_address)) ? "held" : null;
}

async function trySending(
  { transport, from }: DeliverOptions,
  mail: Row<"mail">,
): Promise<NotSent | null> {
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
    return null;
  } catch (error) {
    if (error instanceof NotSent) return error;
    throw error;
  }
}

async function settleFailed(
  database: Database,
  mail: Row<"mail">,
  { failure, said }: NotSent,
  attempt: Attempt,
): Promise<void> {
  const forGood = failure === "refused" || failure === "bounced";
  const tried = { attempts: mail.attempts + 1, createdAt: mail.created_at };
  // After trouble the first mail that goes through lets the others follow at once.
  const retryAt = now() + (failure === "trouble" ? 0 : retryPause(tried.attempts));
  const dead = forGood || isGivenUp(tried, now());
  await database.write(async (trx) => {
    await recordAttempt(trx, mail.id, attempt);
    if (dead) await buryMail(trx, mail.id, failure, said);
    else await putOffMail(trx, mail.id, failure, said, retryAt);
    if (failure === "bounced" && mail.person_id !== null) {
      await markBounced(trx, mail.person_id, mail.to_address, said);
    }
  });
  if (failure === "trouble") throw new MailTrouble(said);
  if (!dead) throw new RunLater(retryAt);
}
