import { canCareForItem } from "~/features/ideas/item.policy";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";
import type { Horizon } from "~db/schema";

type Item = { ownerId: number | null; published: boolean; horizon: Horizon };

/** Who cares for an item calls for testers, once members see it and until everybody has it. */
export function canCallForTesters(viewer: Viewer, item: Item): boolean {
  return canCareForItem(viewer, item) && item.published && item.horizon !== "delivered";
}

/** Customers and partners test; the company has the thing already. */
export function canTestBeta(viewer: Viewer): boolean {
  return canTakePart(viewer) && !isStaff(viewer);
}

/** Where it is: whoever tests it, and the company. */
export function canReachBeta(viewer: Viewer, tests: boolean): boolean {
  return tests || isStaff(viewer);
}

/** Who tests, with what they said about themselves. */
export function canReadTesters(viewer: Viewer, item: { ownerId: number | null }): boolean {
  return canCareForItem(viewer, item);
}
