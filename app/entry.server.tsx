import { PassThrough } from "node:stream";
import { arrayBuffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { pagePolicy } from "~/http/content-policy.server";
import { viewerOf } from "~/http/context.server";
import { isHydrated } from "~/http/hydration";
import { NonceContext } from "~/http/nonce";
import { fallbackLanguage } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { loggedPath } from "~/platform/log-words";

const ABORT_AFTER_MS = 8_000;

/** Renders a page in the viewer's language. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const viewer = await viewerOf(context).catch(() => undefined);
  const matches = remix.staticHandlerContext.matches.map(
    (match) => remix.routeModules[match.route.id]?.handle,
  );
  const nonce = isHydrated(viewer?.id != null, matches) ? context.nonce : undefined;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", pagePolicy(nonce ?? null));
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  headers.append("Vary", "Cookie, Accept-Language");
  // Remix leaves an action's own headers out of the page that shows its answer.
  for (const own of Object.values(remix.staticHandlerContext.actionHeaders)) {
    const retryAfter = own.get("Retry-After");
    if (retryAfter) headers.set("Retry-After", retryAfter);
  }
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const texts = textsOf(viewer?.language ?? fallbackLanguage);
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={texts}>
        <NonceContext.Provider value={nonce}>
          <RemixServer
            context={remix}
            url={request.url}
            abortDelay={ABORT_AFTER_MS}
            {...(nonce ? { nonce } : {})}
          />
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        ...(nonce ? { nonce } : {}),
        onAllReady() {
          const page = new PassThrough();
          // In one piece: each of a stream's two kilobytes would be compressed by itself, to more than twice as much.
          const answer = (body: ArrayBuffer) =>
            new Response(body, { status: failed ? 500 : status, headers });
          arrayBuffer(page).then(answer).then(resolve, reject);
          pipe(page);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          logDefect(error, request, context);
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS + 1000).unref();
  });
}

/** Data for a page's script: never stored, never shown by a browser as a page. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  logDefect(error, request, context);
}

function logDefect(error: unknown, request: Request, context: AppLoadContext): void {
  const { log } = context.services;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(
    { requestId: context.requestId, path: loggedPath(new URL(request.url).pathname), error: text },
    "defect",
  );
}
