import type { Request, RequestHandler, Response } from "express";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { DomainError, SignInNeeded, TooMany } from "~/platform/errors";
import { type Services, viewerOf } from "../context.server";
import { refusalOf } from "../errors.server";
import { spend } from "../spend.server";
import { readsPages } from "./reads-pages";
import { requestContext } from "./request-context";
import { sendPieces } from "./send-pieces";

const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** A file that is made while it goes out. */
export interface MadeFile {
  /** Without the day before it and the ending behind it. */
  name: string;
  format: keyof typeof TYPES;
  /** Called once it is sure that the viewer may go on. @throws DomainError */
  take: (viewer: Viewer) => Promise<AsyncGenerator<string>>;
}

/**
 * Sends a file of an export as it is read. Not a route of Remix, whose answers are read ahead however
 * slowly somebody takes them; here the next piece is asked for when the last one has gone out, and
 * nothing more is read once the reader is gone. A refusal to somebody in a browser is left to Remix,
 * which has the pages (`routes/$.tsx`).
 * @param page where somebody goes on who must sign in first
 * @param read what was asked for, from the body. @throws Invalid
 */
export function sendFile(
  services: Services,
  page: string,
  read: (body: unknown) => MadeFile,
): RequestHandler {
  return (request, response, next) => {
    answer(services, read, request, response).catch((error) => {
      if (response.headersSent) return cutOff(services, response, error);
      if (!(error instanceof DomainError)) return next(error);
      if (error instanceof SignInNeeded || !readsPages(request)) {
        return refuse(response, error, page);
      }
      response.locals["refusal"] = refusalOf(error);
      next();
    });
  };
}

async function answer(
  services: Services,
  read: (body: unknown) => MadeFile,
  request: Request,
  response: Response,
): Promise<void> {
  const context = requestContext(services, request, response);
  const viewer = await viewerOf(context);
  const file = read(request.body);
  spend(context, "export", viewer.id ?? context.address);
  const pieces = await file.take(viewer);
  response.set(headersOf(file));
  response.flushHeaders();
  await sendPieces(response, pieces);
}

/** `no-transform` also keeps compression away, which would hold pieces back. */
function headersOf({ name, format }: MadeFile): Record<string, string> {
  const day = new Date(now()).toISOString().slice(0, 10);
  return {
    "Content-Type": TYPES[format],
    "Content-Disposition": `attachment; filename="${day}-${name}.${format}"`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store, no-transform",
  };
}

/** A file that is not whole must not look whole: its connection breaks. */
function cutOff({ log }: Services, response: Response, error: unknown): void {
  const left = (error as NodeJS.ErrnoException).code === "ERR_STREAM_PREMATURE_CLOSE";
  const requestId = String(response.locals["requestId"]);
  if (!left) log.error({ requestId, error: String(error) }, "an export broke off");
  response.destroy();
}

function refuse(response: Response, error: DomainError, page: string): void {
  response.set("Cache-Control", "no-store");
  if (error instanceof SignInNeeded) {
    return void response.redirect(303, `/login?to=${encodeURIComponent(page)}`);
  }
  if (error instanceof TooMany) response.set("Retry-After", String(error.retryAfterSeconds));
  response.status(error.status).type("text/plain").send(`${error.status}\n`);
}
