import type { RequestHandler } from "express";

const SAFE_METHODS = new Set(["GET", "HEAD"]);
const METHODS = new Set(["GET", "HEAD", "POST"]);
/** Mail programs post here without a page of ours (RFC 8058); the signed link is the permission. */
const FROM_ELSEWHERE = /^\/unsubscribe\/[\w.-]+$/;

/**
 * The door in front of everything: only the methods that we speak, no `_data` (a second way to loaders
 * that skips our checks), and changes only from our own pages: `Sec-Fetch-Site`, else `Origin`.
 * What passes gets the public host and origin, so that no forged Host header reaches a link.
 */
export function gate(publicUrl: string): RequestHandler {
  const { host, origin } = new URL(publicUrl);
  return (request, response, next) => {
    if (!METHODS.has(request.method))
      return void response.status(405).set("Allow", "GET, HEAD, POST").end();
    if (!request.url.startsWith("/") || !URL.canParse(request.url, origin))
      return void response.status(400).end();
    if (new URL(request.url, origin).searchParams.has("_data"))
      return void response.status(400).end();
    if (!SAFE_METHODS.has(request.method) && !isOwnPage(request.headers, origin)) {
      if (!FROM_ELSEWHERE.test(request.path)) return void response.status(403).end();
    }
    request.headers.host = host;
    delete request.headers["x-forwarded-host"];
    if (request.headers.origin) request.headers.origin = origin;
    next();
  };
}

function isOwnPage(
  headers: Record<string, string | string[] | undefined>,
  origin: string,
): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return headers["origin"] === origin;
}
