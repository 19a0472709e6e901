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
  sign_in: "/login/link/",
  invitation: "/invitation/",
};

const ANSWERS = {
  known: "/reset",
  taken: "/reset",
  unknown: "/signup",
  nobody: "/signup",
  invited_known: "/login",
};

const NEWS = {
  mail_changed: "/",
  new_sign_in: "/settings/sessions",
  waiting: "/admin/doors",
  approved: "/login",
  refused: "/rules",
};

/**
 * A mail whose button carries a token. It repeats nothing that a stranger typed into a form; a `note`
 * of staff stands under our words.
 */
export function composeTokenMail(
  kind: keyof typeof PATHS,
  site: MailSite,
  to: Recipient,
  { token, hash }: NewToken,
  words: { note?: string; inviter?: string } = {},
): Promise<Mail> {
  const href = site.publicUrl + PATHS[kind] + token;
  return compose(kind, site, to, { href, key: hash, tokenHash: hash }, words);
}

/** What the owner of an address hears instead, when it has an account already, or none. */
export function composeAnswerMail(
  kind: keyof typeof ANSWERS,
  site: MailSite,
  to: Recipient,
): Promise<Mail> {
  return compose(kind, site, to, { href: site.publicUrl + ANSWERS[kind], key: randomToken() });
}

/**
 * What a person should know of their account. The words are of ours, not of whoever did it; a `note`
 * of staff stands under them.
 */
export function composeNewsMail(
  kind: keyof typeof NEWS,
  site: MailSite,
  to: Recipient,
  words: { note?: string; device?: string; network?: string } = {},
): Promise<Mail> {
  return compose(kind, site, to, { href: site.publicUrl + NEWS[kind], key: randomToken() }, words);
}

async function compose(
  kind: keyof typeof PATHS | keyof typeof ANSWERS | keyof typeof NEWS,
  site: MailSite,
  to: Recipient,
  link: { href: string; key: string; tokenHash?: string },
  more: { note?: string } = {},
): Promise<Mail> {
  const t = textsOf(site.language).getFixedT(null, "people");
  const words = { site: site.siteName, ...more };
  const body = t(`mails.${kind}.body`, words);
  const { html, text } = await renderMail({
    language: site.language,
    siteName: site.siteName,
    heading: t(`mails.${kind}.heading`, words),
    preview: body,
    blocks: [
      { text: body },
      ...(more.note ? [{ text: more.note }] : []),
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
