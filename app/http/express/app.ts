import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import helmet from "helmet";
import { loggedAddress, loggedPath } from "~/platform/log-words";
import type { Services } from "../context.server";
import { AUDIT_PATH, EXPORT_PATH, readExportForm, sendAudit, sendExport } from "./exports";
import { gate } from "./gate";
import { MANIFEST_PATH, serveManifest } from "./manifest";
import { servePicture } from "./pictures";
import { newRequestId, requestContext } from "./request-context";
import { splitBuild } from "./routes-of-address";

/** One megabyte holds the longest form. */
const BODY_BYTES = 1_000_000;
/**
 * A form with files may be longer than what is kept of it (`multipart.server.ts`), so that a file that
 * is too large is refused beside everything else that was typed.
 */
const MULTIPART_BYTES = 40_000_000;

export interface AppOptions {
  services: Services;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the browser's files: the built ones, or Vite's in development. */
  assets: RequestHandler[];
}

/** The HTTP side of one process: static files, headers, the gate, then Remix. */
export function createApp({ services, build, assets }: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", services.env.trustProxy);
  app.use(withRequestId(services));
  app.get("/healthz", health(services));
  app.use(securityHeaders(services.env.publicUrl), whoMayEmbed, keepTrailsApart);
  app.get("/pictures/:key/:file", servePicture(services));
  app.use(compression());
  app.use(...assets);
  app.use(gate(services.env.publicUrl));
  app.use(limitBody);
  app.post(EXPORT_PATH, readExportForm, sendExport(services));
  app.post(AUDIT_PATH, readExportForm, sendAudit(services));
  app.all("*", pages(services, build));
  app.use(onDefect(services));
  return app;
}

function pages(services: Services, build: AppOptions["build"]): RequestHandler {
  const handlerOf = (routes: AppOptions["build"]) =>
    createRequestHandler({
      build: routes,
      mode: services.env.mode,
      getLoadContext: (request, response) => ({ ...requestContext(services, request, response) }),
    });
  const all = handlerOf(build);
  // In development the build changes under way.
  if (typeof build === "function") return all;
  const partOf = splitBuild(build);
  const handlers = new WeakMap<ServerBuild, RequestHandler>();
  const manifest = serveManifest(build, partOf, all);
  return (request, response, next) => {
    if (request.path === MANIFEST_PATH) return manifest(request, response, next);
    const part = partOf(request.originalUrl);
    const handler = handlers.get(part) ?? handlerOf(part);
    handlers.set(part, handler);
    return handler(request, response, next);
  };
}

function withRequestId({ log, env }: Services): RequestHandler {
  return (request, response, next) => {
    const requestId = newRequestId();
    const startedAt = performance.now();
    response.locals["requestId"] = requestId;
    response.set("X-Request-Id", requestId);
    // Not when it is finished: an answer that breaks off, as at the end of the process, never is.
    response.on("close", () => {
      const ms = Math.round(performance.now() - startedAt);
      const address = loggedAddress(request.ip ?? "", env.logAddresses);
      const line = {
        requestId,
        method: request.method,
        path: loggedPath(request.path),
        ...(address && { address }),
        status: response.statusCode,
        ms,
        ...(!response.writableFinished && { brokenOff: true }),
      };
      if (response.statusCode >= 500) log.error(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}

/** The policy of scripts and styles belongs to the page that is rendered (`entry.server.tsx`). */
function securityHeaders(publicUrl: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: "deny" },
  });
}

/** What is made for other sites may be shown by them. */
const FOR_OTHER_SITES = /^\/(?:cards|feeds)\//;

const whoMayEmbed: RequestHandler = (request, response, next) => {
  const who = FOR_OTHER_SITES.test(request.path) ? "cross-origin" : "same-origin";
  response.set("Cross-Origin-Resource-Policy", who);
  next();
};

/** The address of a trail is its key: no page that is linked from it, and no search engine, learns it. */
const OF_A_TRAIL = /^\/(?:t|trail-mail)\//;

const keepTrailsApart: RequestHandler = (request, response, next) => {
  if (OF_A_TRAIL.test(request.path)) {
    response.set({ "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow" });
  }
  next();
};

function health({ database, schema }: Services): RequestHandler {
  return (_request, response) => {
    const answer = { status: "ok", engine: database.engine, schema };
    database.read
      .selectFrom("setting")
      .select("name")
      .limit(1)
      .execute()
      .then(() => response.json(answer))
      .catch(() => response.status(503).json({ ...answer, status: "no database" }));
  };
}

const limitBody: RequestHandler = (request, response, next) => {
  const length = Number(request.headers["content-length"] ?? 0);
  const unknown = request.headers["transfer-encoding"] !== undefined;
  const most = request.is("multipart/form-data") ? MULTIPART_BYTES : BODY_BYTES;
  if (request.method === "POST" && (unknown || !(length <= most))) {
    return void response.status(413).set("Connection", "close").end();
  }
  next();
};

function onDefect({ log }: Services): ErrorRequestHandler {
  return (error, request, response, _next) => {
    const requestId = String(response.locals["requestId"]);
    const status = Number(error?.status ?? error?.statusCode ?? 500);
    const fault = status >= 400 && status < 500 ? status : 500;
    if (fault === 500)
      log.error(
        { requestId, path: loggedPath(request.path), error: String(error?.stack ?? error) },
        "defect",
      );
    if (response.headersSent) return void response.end();
    response.status(fault).type("text/plain").send(`${fault} (${requestId})`);
  };
}
