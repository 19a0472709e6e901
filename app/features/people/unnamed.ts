import { isStaff, type Viewer } from "./viewer";

/** Why somebody is not named: what is known of them was erased, or they hide their name as a voter. */
export type Unnamed = "former" | "hidden";

/** A stored name as others read it: null for a former member, of whom none is stored. */
export function shownName(name: string | null): string | null {
  return name || null;
}

/** Why this viewer is not told who voted; null where they are. Staff are told, and the voter. */
export function unnamedVoter(
  viewer: Viewer,
  voter: { id: number; name: string; votes_hidden: 0 | 1 },
): Unnamed | null {
  if (!shownName(voter.name)) return "former";
  const told = voter.votes_hidden === 0 || viewer.id === voter.id || isStaff(viewer);
  return told ? null : "hidden";
}
