import { canCareForItem } from "~/features/ideas/item.policy";
import type { Viewer } from "~/features/people/viewer";
import { CORRECTED_WITHIN } from "./decision";

/** Product and admin, and the owner of the item. */
export function canDecideOnItem(viewer: Viewer, item: { ownerId: number | null }): boolean {
  return canCareForItem(viewer, item);
}

/** Better words for a decision, while it is fresh. */
export function canCorrectDecision(
  viewer: Viewer,
  item: { ownerId: number | null },
  decision: { decidedAt: number },
  at: number,
): boolean {
  return canDecideOnItem(viewer, item) && at - decision.decidedAt < CORRECTED_WITHIN;
}
