import { randomBytes, randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import type { RequestContext, Services } from "../context.server";
import type { Refusal } from "../errors.server";

/** The context of one request, handed to loaders and actions through `getLoadContext`. */
export function requestContext(
  services: Services,
  request: Request,
  response: Response,
): RequestContext {
  return {
    services,
    requestId: String(response.locals["requestId"]),
    address: request.ip ?? "unknown",
    cookies: request.headers.cookie ?? "",
    acceptLanguage: request.headers["accept-language"] ?? "",
    userAgent: request.headers["user-agent"] ?? "",
    trailToken: /^\/t\/([\w-]{20,60})(?:[/.]|$)/.exec(request.path)?.[1],
    fromScript: request.path.endsWith(".data"),
    refusal: response.locals["refusal"] as Refusal | undefined,
    nonce: randomBytes(16).toString("base64"),
    setCookie: (cookie) => void response.append("Set-Cookie", cookie),
  };
}

/** A new id per request, answered in a header and written to each log line and error page. */
export function newRequestId(): string {
  return randomUUID();
}
