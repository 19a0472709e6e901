import { sha256 } from "~/platform/hash.server";

export interface CachedAnswer {
  body: string;
  /** With its character set. */
  type: string;
  /** When what it tells last changed; 0 where nothing has yet. */
  updatedAt: number;
  /** How long others may keep it without asking, in seconds. */
  maxAge: number;
}

/**
 * The answer of an address that tells everybody the same: 304 to who has it already. It is no page:
 * a browser that opens it may run nothing.
 */
export function cachedAnswer(request: Request, answer: CachedAnswer): Response {
  const { body, type, updatedAt, maxAge } = answer;
  // Weak, since the body is compressed on its way.
  const etag = `W/"${sha256(body).slice(0, 32)}"`;
  const headers = new Headers({
    "Content-Type": type,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": `public, max-age=${maxAge}`,
    ETag: etag,
    // Also for readers that are pages of another site: it is what everybody may read.
    "Access-Control-Allow-Origin": "*",
    "X-Robots-Tag": "noindex",
  });
  if (updatedAt > 0) headers.set("Last-Modified", new Date(updatedAt).toUTCString());
  if (isKnown(request, etag, updatedAt)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

/** An entity tag says more than a date: where both are sent, the date is not asked (RFC 9110, 13.2.2). */
function isKnown(request: Request, etag: string, updatedAt: number): boolean {
  const tags = request.headers.get("If-None-Match");
  if (tags !== null) return tags.split(",").some((tag) => tag.trim() === etag);
  const since = Date.parse(request.headers.get("If-Modified-Since") ?? "");
  return updatedAt > 0 && Math.floor(updatedAt / 1000) * 1000 <= since;
}
