import express, { type Request, type RequestHandler, type Response } from "express";
import { exportFileName } from "~/features/export/export";
import { type ExportForm, exportFormSchema } from "~/features/export/export-form.schema.server";
import { takeExport } from "~/features/export/take-export.server";
import { now } from "~/platform/clock";
import { DomainError, Invalid, SignInNeeded, TooMany } from "~/platform/errors";
import { type Services, viewerOf } from "../context.server";
import { refusalOf } from "../errors.server";
import { spend } from "../spend.server";
import { readsPages } from "./reads-pages";
import { requestContext } from "./request-context";
import { sendPieces } from "./send-pieces";

/** Where the form of `/admin/export` posts to. */
export const EXPORT_PATH = "/admin/export/file";

const FORM_BYTES = "40kb";
const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** Reads the short form; what is no such form is an empty one. */
export const readExportForm = express.urlencoded({ extended: false, limit: FORM_BYTES });

/**
 * Sends a file of an export as it is read. Not a route of Remix, whose answers are read ahead however
 * slowly somebody takes them; here the next piece is asked for when the last one has gone out, and
 * nothing more is read once the reader is gone. A refusal to somebody in a browser is left to Remix,
 * which has the pages (`routes/$.tsx`).
 */
export function sendExport(services: Services): RequestHandler {
  return (request, response, next) => {
    answer(services, request, response).catch((error) => {
      if (response.headersSent) return cutOff(services, response, error);
      if (!(error instanceof DomainError)) return next(error);
      if (error instanceof SignInNeeded || !readsPages(request)) return refuse(response, error);
      response.locals["refusal"] = refusalOf(error);
      next();
    });
  };
}

async function answer(services: Services, request: Request, response: Response): Promise<void> {
  const context = requestContext(services, request, response);
  const viewer = await viewerOf(context);
  const form = exportFormSchema.safeParse(request.body);
  if (!form.success) throw new Invalid({});
  spend(context, "export", viewer.id ?? context.address);
  const pieces = await takeExport(services.database, viewer, form.data);
  response.set(headersOf(form.data));
  response.flushHeaders();
  await sendPieces(response, pieces);
}

/** `no-transform` also keeps compression away, which would hold pieces back. */
function headersOf({ kind, format }: ExportForm): Record<string, string> {
  const day = new Date(now()).toISOString().slice(0, 10);
  return {
    "Content-Type": TYPES[format],
    "Content-Disposition": `attachment; filename="${day}-${exportFileName(kind, format)}"`,
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

function refuse(response: Response, error: DomainError): void {
  response.set("Cache-Control", "no-store");
  if (error instanceof SignInNeeded) {
    return void response.redirect(303, "/login?to=%2Fadmin%2Fexport");
  }
  if (error instanceof TooMany) response.set("Retry-After", String(error.retryAfterSeconds));
  response.status(error.status).type("text/plain").send(`${error.status}\n`);
}
