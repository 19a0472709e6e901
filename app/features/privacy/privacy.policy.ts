import { canAdminister } from "~/features/people/people.policy";
import { isSignedIn, type Viewer } from "~/features/people/viewer";

/** Asking for an erasure, and calling it off: of oneself, or as an admin on somebody's request. */
export function canPlanErasure(viewer: Viewer, person: { id: number }): boolean {
  return isSignedIn(viewer) && (viewer.id === person.id || canAdminister(viewer));
}

/** Taking a copy of all that is somebody's: that person alone. */
export function canExport(viewer: Viewer, person: { id: number }): boolean {
  return viewer.id === person.id;
}
