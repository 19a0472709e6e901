import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";

/** What somebody says is not theirs, and why: the team alone. */
export function canReadDisputes(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Customers and partners say how they are named; the company's people stand for the company. */
export function canChooseCredit(viewer: Viewer): boolean {
  return isSignedIn(viewer) && !isStaff(viewer);
}
