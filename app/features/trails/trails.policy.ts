import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { TrailState } from "./trail";

/** Every trail with what came of it: staff alone. */
export function canReadTrails(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Making one, of nothing or of a template: any rep, who then owns it. */
export function canMakeTrail(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** A trail, its links and its answers: its owner, who works on its account, product and admin. */
export function canChangeTrail(
  viewer: Viewer,
  { ownerId, team }: Pick<TrailState, "ownerId" | "team">,
): boolean {
  if (hasRole(viewer, "product")) return true;
  if (viewer.id === null || !isStaff(viewer)) return false;
  return viewer.id === ownerId || team.includes(viewer.id);
}
