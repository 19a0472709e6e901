import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";

/** Entering in the name of customers, and reading what was entered: everybody of the company. */
export function canEnterOnBehalf(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** The rep who entered it; product and admin for those who are away. */
export function canTakeBack(viewer: Viewer, entry: { enteredById: number | null }): boolean {
  if (!isStaff(viewer)) return false;
  return viewer.id === entry.enteredById || hasRole(viewer, "product");
}

/** Saying that it was not them, or that it is what they think: the customer alone. */
export function canAnswerEntry(viewer: Viewer, entry: { personId: number }): boolean {
  return viewer.id !== null && viewer.id === entry.personId;
}
