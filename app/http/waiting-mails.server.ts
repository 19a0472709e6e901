import { composeWaitingMails } from "~/features/people/door-mails.server";
import { getDoors } from "~/features/people/doors.queries.server";
import type { Mail } from "~/platform/mail.server";
import { communityOf, type RequestContext } from "./context.server";

/** What tells the admins that somebody waits; none where nobody has to. Written before a transaction. */
export async function waitingMailsOf(context: RequestContext): Promise<Mail[]> {
  const { database, env } = context.services;
  const { approval } = await getDoors(database.read);
  if (!approval) return [];
  const { name, defaultLanguage } = await communityOf(context);
  const site = { language: defaultLanguage, siteName: name, publicUrl: env.publicUrl };
  return composeWaitingMails(database.read, site);
}
