import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";

/** Seeing the segments, whom they match, and lists by them. */
export function canReadSegments(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Making, changing and retiring them: what they open, product and admin answer for. */
export function canChangeSegments(viewer: Viewer): boolean {
  return hasRole(viewer, "product");
}
