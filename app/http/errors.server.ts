import { data, redirect } from "@remix-run/node";
import { DomainError, Forbidden, SignInNeeded, TooMany } from "~/platform/errors";

/** What an error page knows of the refusal. */
export interface ErrorPage {
  reason: string | null;
}

/**
 * The response that a loader or action throws for an error: a guest who may not goes to sign-in and
 * comes back, other refusals become an error page with their status, a defect goes on as it is.
 */
export function toThrown(error: unknown, path: string): unknown {
  if (error instanceof SignInNeeded) return redirect(`/login?to=${encodeURIComponent(path)}`);
  if (!(error instanceof DomainError)) return error;
  const page: ErrorPage = { reason: error instanceof Forbidden ? (error.reason ?? null) : null };
  const headers: HeadersInit =
    error instanceof TooMany ? { "Retry-After": String(error.retryAfterSeconds) } : {};
  return data(page, { status: error.status, headers });
}
