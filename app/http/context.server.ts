import type { Community } from "~/features/community/community";
import { getCommunity } from "~/features/community/community.queries.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { findViewer } from "~/features/people/viewer.queries.server";
import { noteSeen } from "~/features/questions/routing/answering-choice.server";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { findLinkLanguage } from "~/features/trails/open-trail.server";
import { isLanguage, negotiateLanguage } from "~/i18n/languages";
import type { Env } from "~/platform/env.server";
import type { Log } from "~/platform/log.server";
import type { RateLimiter } from "~/platform/rate-limit.server";
import type { Session, Sessions } from "~/platform/session.server";
import { shortAddress } from "~/platform/short-address";
import type { Storage } from "~/platform/storage.server";
import type { Database } from "~db/connect.server";
import { cookieOf } from "./cookies";
import type { Refusal } from "./errors.server";

/** What the process has one of; opened by `server.ts` and handed on with each request. */
export interface Services {
  readonly database: Database;
  readonly env: Env;
  readonly log: Log;
  readonly sessions: Sessions;
  readonly limiter: RateLimiter;
  /** Where files are kept, such as pictures. */
  readonly storage: Storage;
  /** The newest migration, which the database has. */
  readonly schema: string;
  /** Signs what travels through a form or a link and comes back. */
  readonly secret: string;
}

/** One request. */
export interface RequestContext {
  readonly services: Services;
  readonly requestId: string;
  /** The client's address, from the number of proxies that `TRUST_PROXY` allows. */
  readonly address: string;
  readonly cookies: string;
  readonly acceptLanguage: string;
  readonly userAgent: string;
  /** What opens a trail, on its pages. */
  readonly trailToken?: string | undefined;
  /** Whether the page's script asks (single fetch) and not the browser itself. */
  readonly fromScript: boolean;
  /** What a part of the server outside of Remix refused, and Remix is to say on a page. */
  readonly refusal?: Refusal | undefined;
  readonly nonce: string;
  setCookie(cookie: string): void;
  session?: Promise<Session | null>;
  viewer?: Promise<Viewer>;
  community?: Promise<Community>;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
}

/** The session of a request, read once. */
export function sessionOf(context: RequestContext): Promise<Session | null> {
  const { services, cookies, address } = context;
  context.session ??= services.sessions.read(cookies, shortAddress(address));
  return context.session;
}

/** The viewer of a request, read once however many loaders ask. */
export function viewerOf(context: RequestContext): Promise<Viewer> {
  context.viewer ??= readViewer(context);
  return context.viewer;
}

export function communityOf(context: RequestContext): Promise<Community> {
  context.community ??= getCommunity(context.services.database.read);
  return context.community;
}

async function readViewer(context: RequestContext): Promise<Viewer> {
  const { database, env } = context.services;
  const language = await visitorLanguage(context);
  const session = await sessionOf(context);
  if (session) {
    const viewer = await findViewer(database.read, session.personId, {
      mailGoesOut: env.smtpUrl !== null,
      fallbackLanguage: language,
    });
    if (session.cookie) context.setCookie(session.cookie);
    if (session.returned) await noteSeen(database, session.personId);
    if (viewer) return withOpenBoards(database.read, viewer);
  }
  const theme = cookieOf(context.cookies, "theme");
  return visitorWhoReads(language, theme === "light" || theme === "dark" ? theme : null);
}

async function visitorLanguage(context: RequestContext): Promise<string> {
  const chosen = cookieOf(context.cookies, "language");
  if (isLanguage(chosen)) return chosen;
  const { trailToken, services } = context;
  const ofLink = trailToken && (await findLinkLanguage(services.database.read, trailToken));
  if (isLanguage(ofLink)) return ofLink;
  const { defaultLanguage } = await communityOf(context);
  return negotiateLanguage(context.acceptLanguage) ?? defaultLanguage;
}
