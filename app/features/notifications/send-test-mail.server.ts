import { recordActivity } from "~/features/activity/record-activity.server";
import type { MailSite } from "~/features/people/account-mails.server";
import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { SignedInViewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import { SECOND } from "~/platform/clock";
import type { Env } from "~/platform/env.server";
import { randomToken } from "~/platform/hash.server";
import {
  type Message,
  NotSent,
  parseSender,
  smtpTransport,
} from "~/platform/mail-transport.server";
import { renderMail } from "~/platform/render-mail.server";
import type { Database } from "~db/connect.server";
import { MailTalk } from "./mail-talk";
import type { Verdict } from "./mail-test";
import { keepMailTest } from "./mail-test.queries.server";
import { verdictOf } from "./mail-verdict.server";

/** Somebody waits before the page. */
const TIMEOUTS = {
  connect: 5 * SECOND,
  greeting: 5 * SECOND,
  silence: 8 * SECOND,
  whole: 15 * SECOND,
};

export interface TestMailServices {
  readonly database: Database;
  readonly env: Pick<Env, "smtpUrl" | "mailFrom">;
}

/**
 * Sends one mail at once, past the outbox, and keeps the whole conversation for the admin to read.
 * It goes to the record whom it was sent to.
 */
export async function sendTestMail(
  { database, env }: TestMailServices,
  viewer: SignedInViewer,
  site: MailSite,
  to: string,
): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const began = performance.now();
  const message = await composeTest(env, site, to);
  const talk = new MailTalk();
  const verdict = env.smtpUrl === null ? "off" : await trySending(env.smtpUrl, message, talk);
  const tookMs = Math.round(performance.now() - began);
  await database.write(async (trx) => {
    await keepMailTest(trx, viewer, { to, verdict, lines: talk.lines, tookMs });
    const subject = { kind: "person", id: viewer.id } as const;
    await recordActivity(trx, viewer, "mail.tested", subject, { to, verdict }, { staffOnly: true });
  });
}

async function trySending(smtpUrl: string, message: Message, talk: MailTalk): Promise<Verdict> {
  const { hear } = talk;
  try {
    await smtpTransport(smtpUrl, { timeouts: TIMEOUTS, hear }).send(message);
    return "accepted";
  } catch (error) {
    if (error instanceof NotSent) {
      talk.end(error.said);
      return verdictOf(error, talk.lines);
    }
    throw error;
  }
}

async function composeTest(
  { mailFrom }: Pick<Env, "mailFrom">,
  { language, siteName, publicUrl }: MailSite,
  to: string,
): Promise<Message> {
  const t = textsOf(language).getFixedT(null, "notifications");
  const words = { site: siteName };
  const { html, text } = await renderMail({
    language,
    siteName,
    heading: t("test.heading"),
    blocks: [
      { text: t("test.body", words) },
      { button: t("test.button"), href: `${publicUrl}/admin/mail` },
    ],
    footer: [{ text: t("test.why") }],
  });
  return {
    key: `test:${randomToken()}`,
    from: parseSender(mailFrom, siteName),
    to,
    subject: t("test.subject", words),
    text,
    html,
    headers: {},
  };
}
