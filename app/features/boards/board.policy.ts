import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import type { BoardAccess } from "./board";

/** Whether a board is shown at all. On a one-way board a member sees their own ideas alone. */
export function canSeeBoard(viewer: Viewer, board: { access: BoardAccess }): boolean {
  return board.access === "public" || isSignedIn(viewer);
}

/** Whether everything on the board is open to the viewer. */
export function canReadBoard(viewer: Viewer, board: { access: BoardAccess }): boolean {
  if (board.access === "one_way") return isStaff(viewer);
  return canSeeBoard(viewer, board);
}

export function canPostOn(
  viewer: Viewer,
  board: { access: BoardAccess; retired: boolean },
): boolean {
  return isSignedIn(viewer) && viewer.trusted && !board.retired;
}
