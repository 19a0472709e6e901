import type { Request } from "express";

/** Whether somebody in a browser asks, who wants to be told on a page what went wrong. */
export function readsPages(request: Request): boolean {
  return request.accepts(["text/plain", "text/html"]) === "text/html";
}
