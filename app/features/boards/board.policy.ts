import { isSignedIn, type Viewer } from "~/features/people/viewer";
import type { BoardAccess } from "./board";

/** Whether a board is shown at all. On a one-way board a member sees their own ideas alone. */
export function canSeeBoard(viewer: Viewer, board: { access: BoardAccess }): boolean {
  return board.access === "public" || isSignedIn(viewer);
}

export function canPostOn(
  viewer: Viewer,
  board: { access: BoardAccess; retired: boolean },
): boolean {
  return isSignedIn(viewer) && viewer.trusted && !board.retired;
}
