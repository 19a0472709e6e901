import { hasRole, type Viewer } from "~/features/people/viewer";

/** The desk is where product and admin answer. */
export function canUseDesk(viewer: Viewer): boolean {
  return hasRole(viewer, "product");
}
