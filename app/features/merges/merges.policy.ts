import { canDecide } from "~/features/ideas/idea.policy";
import type { Viewer } from "~/features/people/viewer";

/** Merge and unmerge, also to see which ideas say the same. */
export function canMerge(viewer: Viewer): boolean {
  return canDecide(viewer);
}
