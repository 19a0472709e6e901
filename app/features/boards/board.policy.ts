import { isSignedIn, isStaff, type Viewer } from "~/features/people/viewer";
import type { BoardAccess } from "./board";

/**
 * Whether a board is shown at all. On a one-way board a member sees their own ideas alone; one for
 * segments is shown to whom they match now.
 */
export function canSeeBoard(viewer: Viewer, board: { id: number; access: BoardAccess }): boolean {
  if (board.access === "segments") return isStaff(viewer) || viewer.openBoards.includes(board.id);
  return board.access === "public" || isSignedIn(viewer);
}

export function canPostOn(
  viewer: Viewer,
  board: { access: BoardAccess; retired: boolean },
): boolean {
  return isSignedIn(viewer) && viewer.trusted && !board.retired;
}
