import type { LoaderFunctionArgs } from "@remix-run/node";
import { DomainError, TooMany } from "~/platform/errors";
import { type LoadContext, load } from "./load.server";

/**
 * Makes the loader of an address that is no page, such as a feed: a refusal is a status and no more,
 * since Remix answers what a page would show as an error with a sentence about our server.
 */
export function loadFile(work: (context: LoadContext) => Promise<Response>) {
  return (args: LoaderFunctionArgs): Promise<Response> =>
    load((context) => work(context).catch(toAnswer))(args);
}

function toAnswer(error: unknown): Response {
  if (!(error instanceof DomainError)) throw error;
  const headers = new Headers({
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  if (error instanceof TooMany) headers.set("Retry-After", String(error.retryAfterSeconds));
  return new Response(`${error.status}\n`, { status: error.status, headers });
}
