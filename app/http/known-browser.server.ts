import { composeNewsMail } from "~/features/people/account-mails.server";
import { deviceOf } from "~/features/people/device";
import { textsOf } from "~/i18n/texts.server";
import { DAY } from "~/platform/clock";
import { queueMail } from "~/platform/mail.server";
import { readSigned, sign } from "~/platform/secret.server";
import { shortAddress } from "~/platform/short-address";
import type { Row } from "~db/schema";
import { communityOf, type RequestContext } from "./context.server";
import { cookieOf, setCookieHeader } from "./cookies";

const COOKIE = "known";
const KEPT_FOR = 400 * DAY;
const PEOPLE_AT_MOST = 5;

/** Marks this browser as one in which the person was signed in. */
export function rememberBrowser(context: RequestContext, personId: number): void {
  const { services, setCookie } = context;
  const known = [personId, ...knownPeople(context).filter((id) => id !== personId)];
  const value = sign(services.secret, `known:${known.slice(0, PEOPLE_AT_MOST).join("-")}`);
  const secure = services.env.publicUrl.startsWith("https:");
  setCookie(setCookieHeader(COOKIE, value, { secure, maxAge: KEPT_FOR / 1000 }));
}

/**
 * Tells somebody by mail, where mail goes out, that their password was used in a browser in which
 * they were never signed in. Call it before the browser is remembered.
 */
export async function tellOfNewBrowser(
  context: RequestContext,
  person: Row<"person">,
): Promise<void> {
  const { env, database } = context.services;
  if (env.smtpUrl === null || person.email === null) return;
  if (knownPeople(context).includes(person.id)) return;
  const community = await communityOf(context);
  const language = person.language ?? community.defaultLanguage;
  const site = { language, siteName: community.name, publicUrl: env.publicUrl };
  const mail = await composeNewsMail(
    "new_sign_in",
    site,
    { email: person.email, personId: person.id },
    { device: deviceWords(language, context.userAgent), network: networkOf(context) },
  );
  await database.write((trx) => queueMail(trx, mail));
}

function deviceWords(language: string, userAgent: string): string {
  const t = textsOf(language).getFixedT(null, "people");
  const { browser, system } = deviceOf(userAgent);
  if (browser && system) return t("sessions.device", { browser, system });
  return browser ?? system ?? t("sessions.unknown");
}

const networkOf = (context: RequestContext) => shortAddress(context.address) ?? "?";

function knownPeople({ services, cookies }: RequestContext): number[] {
  const value = readSigned(services.secret, cookieOf(cookies, COOKIE) ?? "");
  const ids = /^known:([\d-]+)$/.exec(value ?? "")?.[1] ?? "";
  return ids.split("-").filter(Boolean).map(Number);
}
