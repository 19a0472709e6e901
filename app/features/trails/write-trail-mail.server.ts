import type { TFunction } from "i18next";
import { getCommunity } from "~/features/community/community.queries.server";
import { openBoards } from "~/features/ideas/visible-ideas.server";
import { textsOf } from "~/i18n/texts.server";
import { HOUR, now } from "~/platform/clock";
import { excerptLines } from "~/platform/excerpt";
import { type Mail, queueMail } from "~/platform/mail.server";
import type { MailBlock } from "~/platform/mail-content";
import { headerText } from "~/platform/mail-header";
import { renderMail } from "~/platform/render-mail.server";
import type { Database } from "~db/connect.server";
import { anyone } from "./peer-answers.queries.server";
import type { TrailMailPayload } from "./trail-mail";
import { PASS_LINK_MS, signTrail } from "./trail-signs.server";

/** What the mails of a community need. */
export interface TrailMailServices {
  readonly database: Database;
  readonly env: { publicUrl: string };
  readonly secret: string;
}

/** The whole answer stands on the trail. */
const QUOTED = 2_000;

type Say = TFunction<"trails">;

/** Writes what a prospect is sent. Running twice sends nothing twice. */
export async function writeTrailMail(
  services: TrailMailServices,
  payload: TrailMailPayload,
): Promise<void> {
  if (payload.kind === "pass") return writePass(services, payload);
  const contact = await services.database.read
    .selectFrom("trail_contact")
    .innerJoin("trail", "trail.id", "trail_contact.trail_id")
    .select(["trail_contact.id", "email", "trail_contact.language", "confirmed_at", "trail.title"])
    .where("trail_contact.id", "=", payload.contactId)
    .executeTakeFirst();
  if (!contact) return;
  if (payload.kind === "confirm") {
    if (contact.confirmed_at === null) await writeConfirmation(services, contact);
    return;
  }
  if (contact.confirmed_at === null) return;
  await writeAnswers(services, contact);
  await writePeerAnswers(services, contact);
}

interface MailContact {
  id: number;
  email: string;
  language: string;
  title: string;
}

async function writePass(
  services: TrailMailServices,
  { linkId, email, language }: Extract<TrailMailPayload, { kind: "pass" }>,
): Promise<void> {
  const until = now() + PASS_LINK_MS;
  const sign = signTrail(services.secret, { does: "pass", linkId, until });
  await send(
    services,
    { email, language, key: `trail-pass:${linkId}:${until}`, kind: "trail_pass" },
    (t) => ({
      subject: t("mails.pass.subject"),
      blocks: [
        { text: t("mails.pass.body") },
        { button: t("mails.pass.button"), href: `${services.env.publicUrl}/trail-mail/${sign}` },
      ],
      footer: [{ text: t("mails.pass.why") }],
    }),
  );
}

/** At most one an hour, however often somebody types the address of another. */
async function writeConfirmation(services: TrailMailServices, contact: MailContact): Promise<void> {
  const { id, email, language } = contact;
  const key = `trail-confirm:${id}:${Math.floor(now() / HOUR)}`;
  const sign = signTrail(services.secret, { does: "confirm", contactId: id });
  await send(services, { email, language, key, kind: "trail_confirm" }, (t) => ({
    subject: t("mails.confirm.subject"),
    blocks: [
      { text: t("mails.confirm.body") },
      { button: t("mails.confirm.button"), href: `${services.env.publicUrl}/trail-mail/${sign}` },
    ],
    footer: [forgetLine(t, services, id)],
  }));
}

async function writeAnswers(services: TrailMailServices, contact: MailContact): Promise<void> {
  const answered = await services.database.read
    .selectFrom("trail_question")
    .leftJoin("person", "person.id", "answered_by_id")
    .select(["trail_question.id", "body", "answer", "person.name"])
    .where("contact_id", "=", contact.id)
    .where("answered_at", "is not", null)
    .orderBy("trail_question.id")
    .execute();
  const { email, language } = contact;
  for (const question of answered) {
    const key = `trail-answer:${question.id}`;
    await send(services, { email, language, key, kind: "trail_answer" }, (t) => ({
      subject: t("mails.answer.subject", { title: contact.title }),
      blocks: [
        { text: t("mails.answer.asked") },
        { quote: question.body },
        { text: t("mails.answer.body") },
        { quote: question.answer, ...(question.name ? { by: question.name } : {}) },
      ],
      footer: [forgetLine(t, services, contact.id)],
    }));
  }
}

/** What customers answered is sent like what the rep answers, each once. */
async function writePeerAnswers(services: TrailMailServices, contact: MailContact): Promise<void> {
  const answered = await services.database.read
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .innerJoin("trail_question as asked", "asked.id", "question.trail_question_id")
    .innerJoin("person", "person.id", "answer.author_id")
    .select(["answer.id", "answer.body", "answer.side", "asked.body as asked", "person.name"])
    .where("asked.contact_id", "=", contact.id)
    .where("answer.hidden_at", "is", null)
    .where("question.hidden_at", "is", null)
    .where("question.board_id", "in", openBoards(anyone))
    .orderBy("answer.id")
    .execute();
  const { email, language } = contact;
  for (const { id, asked, body, side, name } of answered) {
    const key = `trail-peer-answer:${id}`;
    await send(services, { email, language, key, kind: "trail_answer" }, (t) => ({
      subject: t("mails.answer.subject", { title: contact.title }),
      blocks: [
        { text: t("mails.answer.asked") },
        { quote: asked },
        { text: t(side === "peer" ? "mails.answer.peer" : "mails.answer.body") },
        { quote: excerptLines(body, QUOTED), ...(name ? { by: name } : {}) },
      ],
      footer: [forgetLine(t, services, contact.id)],
    }));
  }
}

/** The way out that every mail to a prospect has. */
export function forgetLine(
  t: Say,
  { env, secret }: Pick<TrailMailServices, "env" | "secret">,
  contactId: number,
): { text: string; href: string } {
  const sign = signTrail(secret, { does: "forget", contactId });
  return { text: t("mails.forget"), href: `${env.publicUrl}/unsubscribe/${sign}` };
}

export interface TrailMailFrame {
  email: string;
  language: string;
  key: string;
  kind: string;
}

/** Renders a mail to a prospect and puts it into the outbox, once for its key. */
export async function send(
  { database, env }: TrailMailServices,
  { email, language, key, kind }: TrailMailFrame,
  compose: (t: Say) => {
    subject: string;
    blocks: MailBlock[];
    footer: { text: string; href?: string }[];
  },
): Promise<void> {
  const { name } = await getCommunity(database.read);
  const { subject, blocks, footer } = compose(textsOf(language).getFixedT(null, "trails"));
  const stop = footer.find(({ href }) => href)?.href;
  const heading = headerText(subject);
  const content = { language, siteName: name, heading, blocks, footer };
  const { html, text } = await renderMail(content);
  const oneClick = env.publicUrl.startsWith("https:")
    ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
    : {};
  const mail: Mail = {
    ...{ key, kind, personId: null, to: email, subject: heading, text, html },
    ...(stop ? { headers: { "List-Unsubscribe": `<${stop}>`, ...oneClick } } : {}),
  };
  await database.write((trx) => queueMail(trx, mail));
}
