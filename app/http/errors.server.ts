import { data, redirect } from "@remix-run/node";
import { DomainError, Forbidden, MovedTo, SignInNeeded, TooMany } from "~/platform/errors";

/** What an error page knows of the refusal. */
export interface ErrorPage {
  reason: string | null;
  /** What the person had written, which stands in no form any more. */
  written: string[];
}

/**
 * A refusal in plain values. What stands outside of Remix has a copy of the classes of its own, so
 * that Remix knows none of its errors.
 */
export interface Refusal {
  status: number;
  reason: string | null;
  retryAfterSeconds: number | null;
}

export function refusalOf(error: DomainError): Refusal {
  return {
    status: error.status,
    reason: error instanceof Forbidden ? (error.reason ?? null) : null,
    retryAfterSeconds: error instanceof TooMany ? error.retryAfterSeconds : null,
  };
}

/** What a loader or action throws for a refusal: its error page. */
export function errorPageOf(
  { status, reason, retryAfterSeconds }: Refusal,
  written: string[] = [],
) {
  const page: ErrorPage = { reason, written };
  const headers: HeadersInit =
    retryAfterSeconds === null ? {} : { "Retry-After": String(retryAfterSeconds) };
  return data(page, { status, headers });
}

/**
 * The response that a loader or action throws for an error: a guest who may not goes to sign-in and
 * comes back, who asks for what moved goes there, other refusals become an error page with their status and what was `written`, a defect
 * goes on as it is.
 */
export function toThrown(error: unknown, path: string, written: string[] = []): unknown {
  if (error instanceof SignInNeeded) return redirect(`/login?to=${encodeURIComponent(path)}`);
  if (error instanceof MovedTo) return redirect(encodeURI(error.path), 303);
  if (!(error instanceof DomainError)) return error;
  return errorPageOf(refusalOf(error), written);
}
