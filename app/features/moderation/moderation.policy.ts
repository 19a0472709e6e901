import { canDecide } from "~/features/ideas/idea.policy";
import type { Viewer } from "~/features/people/viewer";

/** Reports and their decision, hide and show, approve and refuse, slow down: product and admin. */
export function canModerate(viewer: Viewer): boolean {
  return canDecide(viewer);
}
