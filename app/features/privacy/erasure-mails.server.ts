import type { MailSite } from "~/features/people/account-mails.server";
import { isLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { createFormat } from "~/i18n/use-format";
import { now } from "~/platform/clock";
import type { Mail } from "~/platform/mail.server";
import { renderMail } from "~/platform/render-mail.server";
import { GRACE } from "./plan-erasure.server";

/** Whom a mail about an erasure goes to. */
export interface ErasedPerson {
  id: number;
  language: string | null;
  erasure_at: number | null;
}

interface Planned {
  texts: boolean;
  timeZone: string;
}

/** Says what goes and when, with the way to stay. Rendered before the transaction. */
export async function composeAsked(
  site: MailSite,
  person: ErasedPerson,
  { texts, timeZone }: Planned,
): Promise<Mail> {
  const language = languageOf(site, person);
  const t = textsOf(language).getFixedT(null, "privacy");
  const format = createFormat({ language, timeZone, renderedAt: now() });
  const day = format.day(person.erasure_at ?? now() + GRACE);
  const words = { site: site.siteName, day };
  return render(site, person, {
    kind: "erasure_asked",
    subject: t("mails.asked.subject", words),
    texts: [
      t(texts ? "mails.asked.bodyTexts" : "mails.asked.body", words),
      t("mails.asked.change"),
    ],
    button: { button: t("mails.asked.button"), path: "/settings/erasure/keep" },
    why: t("mails.asked.why", words),
  });
}

/** Says that nothing goes. */
export async function composeKept(site: MailSite, person: ErasedPerson): Promise<Mail> {
  const t = textsOf(languageOf(site, person)).getFixedT(null, "privacy");
  const words = { site: site.siteName };
  return render(site, person, {
    kind: "erasure_kept",
    subject: t("mails.kept.subject", words),
    texts: [t("mails.kept.body")],
    button: { button: t("mails.kept.button"), path: "/settings/privacy" },
    why: t("mails.kept.why"),
  });
}

interface Letter {
  kind: string;
  subject: string;
  texts: string[];
  button: { button: string; path: string };
  why: string;
}

async function render(site: MailSite, person: ErasedPerson, letter: Letter): Promise<Mail> {
  const { kind, subject, texts, button, why } = letter;
  const { html, text } = await renderMail({
    language: languageOf(site, person),
    siteName: site.siteName,
    heading: subject,
    preview: texts[0] ?? "",
    blocks: [
      ...texts.map((each) => ({ text: each })),
      { button: button.button, href: site.publicUrl + button.path },
    ],
    footer: [{ text: why }],
  });
  // The key and the address are those of the moment in which it is queued.
  return { key: "", kind, personId: person.id, to: "", subject, text, html };
}

function languageOf(site: MailSite, { language }: ErasedPerson): string {
  return isLanguage(language) ? language : site.language;
}
