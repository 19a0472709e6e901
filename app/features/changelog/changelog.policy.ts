import { canDecide } from "~/features/ideas/idea.policy";
import { canAdminister } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";

/** Every word of an entry, and when it goes out. */
export function canWriteChangelog(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** What is not out yet. */
export function canReadDrafts(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Taking back what everybody could read. */
export function canUnpublish(viewer: Viewer): boolean {
  return canAdminister(viewer);
}
