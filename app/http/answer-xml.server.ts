import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { HOUR, SECOND } from "~/platform/clock";

/** Sends XML as it is made; an hour old is new enough for a search engine. */
export function answerXml(xml: Readable): Response {
  const body = Readable.toWeb(xml) as ReadableStream<Uint8Array>;
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
      "Cache-Control": `public, max-age=${HOUR / SECOND}`,
    },
  });
}
