import type { TrackerReader } from "~/features/community/roadmap-rules";
import { canDecide, canTriage } from "~/features/ideas/idea.policy";
import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import { DAY } from "~/platform/clock";
import type { ItemState } from "./roadmap-item";

/** Turning ideas into a roadmap item, new or known. */
export function canPromote(viewer: Viewer): boolean {
  return canTriage(viewer);
}

/** Items that no idea asked for, and every word and horizon of an item. */
export function canShapeRoadmap(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** Where the work on an item is done, as the community says. */
export function canSeeTracker(viewer: Viewer, readers: TrackerReader): boolean {
  if (readers === "everyone" || isStaff(viewer)) return true;
  return readers === "members" && isSignedIn(viewer);
}

/** Taking an idea out again: product and admin, or who put it in. */
export function canDemote(viewer: Viewer, link: { addedById: number | null }): boolean {
  return canDecide(viewer) || (canTriage(viewer) && link.addedById === viewer.id);
}

/** Removing an item: product and admin, or its maker within a day while nobody wrote on. */
export function canRemoveItem(viewer: Viewer, item: ItemState, at: number): boolean {
  if (item.horizon === "delivered") return false;
  if (canDecide(viewer)) return true;
  const untouched = item.version === 1 && at - item.createdAt < DAY;
  return canTriage(viewer) && item.madeById === viewer.id && untouched;
}
