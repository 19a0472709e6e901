import { isStaff, type Viewer } from "~/features/people/viewer";

/** How accounts stand, and every entry of each: staff alone. */
export function canReadExchange(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** What they gave and received themselves, in words: every customer. */
export function canReadOwnExchange(viewer: Viewer): boolean {
  return viewer.id !== null && !isStaff(viewer);
}
