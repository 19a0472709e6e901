import { textsOf } from "~/i18n/texts.server";
import { randomToken } from "~/platform/hash.server";
import type { Mail } from "~/platform/mail.server";
import { renderMail } from "~/platform/render-mail.server";
import type { NewToken } from "./tokens.server";

/** Where a mail comes from and in which language it speaks. */
export interface MailSite {
  language: string;
  siteName: string;
  /** Links are built from this alone, never from a request. */
  publicUrl: string;
}

interface Recipient {
  email: string;
  personId: number | null;
}

const PATHS = {
  sign_up: "/verify/",
  verify: "/verify/",
  change_mail: "/verify/",
  reset: "/reset/",
};

/** A mail whose button carries a token. It repeats nothing that a stranger typed into a form. */
export function composeTokenMail(
  kind: keyof typeof PATHS,
  site: MailSite,
  to: Recipient,
  { token, hash }: NewToken,
): Promise<Mail> {
  const href = site.publicUrl + PATHS[kind] + token;
  return compose(kind, site, to, { href, key: hash, tokenHash: hash });
}

/** What the owner of an address hears instead, when it has an account already, or none. */
export function composeAnswerMail(
  kind: "known" | "taken" | "unknown",
  site: MailSite,
  to: Recipient,
): Promise<Mail> {
  const href = site.publicUrl + (kind === "unknown" ? "/signup" : "/reset");
  return compose(kind, site, to, { href, key: randomToken() });
}

async function compose(
  kind: keyof typeof PATHS | "known" | "taken" | "unknown",
  site: MailSite,
  to: Recipient,
  link: { href: string; key: string; tokenHash?: string },
): Promise<Mail> {
  const t = textsOf(site.language).getFixedT(null, "people");
  const words = { site: site.siteName };
  const { html, text } = await renderMail({
    language: site.language,
    siteName: site.siteName,
    heading: t(`mails.${kind}.heading`, words),
    preview: t(`mails.${kind}.body`, words),
    blocks: [
      { text: t(`mails.${kind}.body`, words) },
      { button: t(`mails.${kind}.button`), href: link.href },
    ],
    footer: [{ text: t(`mails.${kind}.why`, words) }],
  });
  return {
    key: `${kind}:${link.key}`,
    kind,
    personId: to.personId,
    to: to.email,
    subject: t(`mails.${kind}.subject`, words).replace(/\s+/g, " "),
    text,
    html,
    ...(link.tokenHash ? { tokenHash: link.tokenHash } : {}),
  };
}
