import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";

/** Decisions, what is done about a risk, what is within reach: product and admin, and the item's owner. */
export function canCareForItem(viewer: Viewer, item: { ownerId: number | null }): boolean {
  if (hasRole(viewer, "product")) return true;
  return isStaff(viewer) && viewer.id !== null && viewer.id === item.ownerId;
}
