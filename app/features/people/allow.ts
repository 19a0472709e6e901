import { Forbidden, SignInNeeded } from "~/platform/errors";
import { isSignedIn, type SignedInViewer, type Viewer } from "./viewer";

/**
 * Ends a use case that its policy refuses.
 * @throws SignInNeeded for a visitor, Forbidden (with the text key of a reason) for everybody else.
 */
export function allow(viewer: Viewer, allowed: boolean, reason?: string): void {
  if (allowed) return;
  throw isSignedIn(viewer) ? new Forbidden(reason) : new SignInNeeded();
}

/** @throws SignInNeeded for a visitor. */
export function requireSignedIn(viewer: Viewer): asserts viewer is SignedInViewer {
  if (!isSignedIn(viewer)) throw new SignInNeeded();
}
