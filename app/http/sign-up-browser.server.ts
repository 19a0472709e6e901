import type { NewToken } from "~/features/people/tokens.server";
import { DAY } from "~/platform/clock";
import { sha256 } from "~/platform/hash.server";
import { readSigned, sign } from "~/platform/secret.server";
import type { RequestContext } from "./context.server";
import { cookieOf, setCookieHeader } from "./cookies";

const COOKIE = "joining";
const KEPT_FOR = 3 * DAY;

/**
 * Marks the browser that signed up. A link that is opened elsewhere may be the one of a stranger who
 * signed up with an address of somebody else, and what that stranger chose must not hold.
 */
export function rememberSignUp({ services, setCookie }: RequestContext, { hash }: NewToken): void {
  const secure = services.env.publicUrl.startsWith("https:");
  const value = sign(services.secret, `joining:${hash}`);
  setCookie(setCookieHeader(COOKIE, value, { secure, maxAge: KEPT_FOR / 1000 }));
}

/** Whether this browser made the sign-up of a link. */
export function madeSignUp({ services, cookies }: RequestContext, token: string): boolean {
  const value = readSigned(services.secret, cookieOf(cookies, COOKIE) ?? "");
  return value === `joining:${sha256(token)}`;
}
