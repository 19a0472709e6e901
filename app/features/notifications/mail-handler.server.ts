import { getCommunity } from "~/features/community/community.queries.server";
import { now } from "~/platform/clock";
import type { Env } from "~/platform/env.server";
import { PauseKind } from "~/platform/jobs.server";
import { type MailTransport, parseSender } from "~/platform/mail-transport.server";
import type { Database } from "~db/connect.server";
import { deliverMail, MailTrouble } from "./deliver-mail.server";
import { troublePause } from "./retry-pause";

/**
 * Sends the mail of a job. While the server cannot be spoken to all mail waits, tried now and then
 * with one, so that the server is not hammered and no mail is used up by its trouble.
 */
export function mailHandler(
  { database, env }: { database: Database; env: Pick<Env, "mailFrom"> },
  transport: MailTransport,
) {
  let troubles = 0;
  let pausedUntil = 0;
  return async ({ mailId }: { mailId: number }): Promise<void> => {
    if (now() < pausedUntil) throw new PauseKind(pausedUntil);
    const { name } = await getCommunity(database.read);
    const from = parseSender(env.mailFrom, name);
    try {
      await deliverMail({ database, transport, from }, mailId);
    } catch (error) {
      if (error instanceof MailTrouble) {
        troubles += 1;
        pausedUntil = now() + troublePause(troubles);
        throw new PauseKind(pausedUntil);
      }
      troubles = 0;
      throw error;
    }
    troubles = 0;
  };
}
