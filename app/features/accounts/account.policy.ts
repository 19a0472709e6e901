import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";

/** Who looks after an account: its owner, and who works on it with them. */
export interface Keepers {
  ownerId: number | null;
  team: readonly number[];
}

/** Every account with all that is known of it, its deals and its history: staff alone. */
export function canReadAccounts(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Making one: any rep, who then owns it. */
export function canCreateAccount(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** An account and its deals are changed by its owner, its team, product and admin. */
export function canChangeAccount(viewer: Viewer, { ownerId, team }: Keepers): boolean {
  if (hasRole(viewer, "product")) return true;
  if (viewer.id === null || !isStaff(viewer)) return false;
  return viewer.id === ownerId || team.includes(viewer.id);
}
