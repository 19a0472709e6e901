import { redirect } from "@remix-run/node";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { findVisit } from "~/features/trails/count-visit.server";
import { type OpenTrail, openTrail } from "~/features/trails/open-trail.server";
import type { ShownStop } from "~/features/trails/shown-stop";
import { listStops, shownOf } from "~/features/trails/stops.queries.server";
import type { TrailPageData } from "~/features/trails/trail-page-data";
import { signPass } from "~/features/trails/trail-signs.server";
import { now } from "~/platform/clock";
import { sameSecret } from "~/platform/hash.server";
import type { RequestContext } from "./context.server";
import { cookieOf, setCookieHeader } from "./cookies";
import { type LoadContext, numberParam } from "./load.server";
import { spend } from "./spend.server";

const VISIT_COOKIE = "trail_visit";
/** Only the pages of trails get what belongs to them. */
const PATH = "/t/";

/** The path of a trail's page. */
export function trailPagePath(token: string | undefined, rest = ""): string {
  return `/t/${token ?? ""}${rest}`;
}

/**
 * The trail of the address that is asked for. Whoever has not shown the mail address that its link
 * asks for is led to where that is done.
 * @throws LinkGone
 */
export async function readOpenTrail({
  db,
  params,
  context,
}: Pick<LoadContext, "db" | "params" | "context">): Promise<OpenTrail> {
  const trail = await openTrail(db, params["token"] ?? "");
  if (trail.mailCheck !== "" && !hasPass(context, trail.linkId)) {
    throw redirect(trailPagePath(params["token"], "/pass"), 303);
  }
  return trail;
}

/** One stop of it as everybody may see it; one that is gone leads back to the trail. */
export async function readOpenStop(
  reading: Pick<LoadContext, "db" | "params" | "context" | "viewer">,
): Promise<{ trail: OpenTrail; stop: ShownStop }> {
  const trail = await readOpenTrail(reading);
  const id = numberParam(reading.params["stop"]);
  const reader = { language: reading.viewer.language, visitId: null };
  const stops = shownOf(await listStops(reading.db, trail.trailId, reader));
  const stop = stops.find((each) => each.id === id);
  if (!stop) throw redirect(trailPagePath(reading.params["token"]), 303);
  return { trail, stop };
}

/**
 * Who does something on a trail: somebody of whom nothing is known, also where a member's session
 * came along.
 */
export function prospectOf(viewer: Viewer): Viewer {
  return visitorWhoReads(viewer.language);
}

/** What the pages of a trail share. */
export function trailPage(
  trail: OpenTrail,
  { params, community }: Pick<LoadContext, "params" | "community">,
): TrailPageData {
  return {
    path: trailPagePath(params["token"]),
    until: trail.expiresAt,
    language: trail.language,
    repName: trail.rep?.name.split(/\s+/)[0] ?? null,
    site: community.name,
  };
}

/** The present visit of this browser, and what its cookie carries. */
export async function visitOf(
  { db, context }: Pick<LoadContext, "db" | "context">,
  trail: OpenTrail,
): Promise<{ id: number; key: string } | null> {
  const key = cookieOf(context.cookies, VISIT_COOKIE) ?? "";
  const visit = key ? await findVisit(db, trail, key) : undefined;
  return visit ? { ...visit, key } : null;
}

/** The visit goes on for so long from now. */
export function keepVisit(context: RequestContext, key: string, ms: number): void {
  context.setCookie(setCookieHeader(VISIT_COOKIE, key, cookie(context, ms)));
}

/** This browser showed that its reader has the address that the link asks for. */
export function givePass(context: RequestContext, linkId: number, expiresAt: number): void {
  const value = signPass(context.services.secret, linkId);
  context.setCookie(setCookieHeader(passName(linkId), value, cookie(context, expiresAt - now())));
}

/** @throws TooMany */
export function spendOnTrail(context: RequestContext, trail: OpenTrail): void {
  spend(context, "trailLink", trail.linkId);
}

function hasPass(context: RequestContext, linkId: number): boolean {
  const shown = cookieOf(context.cookies, passName(linkId)) ?? "";
  return sameSecret(shown, signPass(context.services.secret, linkId));
}

const passName = (linkId: number) => `trail_pass_${linkId}`;

const cookie = ({ services }: RequestContext, ms: number) => ({
  secure: services.env.publicUrl.startsWith("https:"),
  maxAge: Math.max(0, Math.floor(ms / 1000)),
  path: PATH,
});
