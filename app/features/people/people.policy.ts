import { hasRole, isStaff, type Role, type Viewer } from "./viewer";

/** Boards, tags, statuses, members, roles, the community's settings. */
export function canAdminister(viewer: Viewer): boolean {
  return hasRole(viewer, "admin");
}

/** Posting, voting, commenting: a signed-in person whose address need not be waited for. */
export function canTakePart(viewer: Viewer): boolean {
  return viewer.id !== null && viewer.trusted;
}

/** Who belongs to the company, and how far. A shadow is nobody who could act. */
export function canChangeRole(viewer: Viewer, person: { shadow: 0 | 1 }): boolean {
  return canAdminister(viewer) && person.shadow === 0;
}

/** Keeping a person out, or letting them in again: product members, an admin everybody but themself. */
export function canSuspend(viewer: Viewer, person: { id: number; role: Role }): boolean {
  if (viewer.id === person.id) return false;
  return canAdminister(viewer) || (hasRole(viewer, "product") && person.role === "member");
}

/** Whose contributions wait for nobody: members, as product and admin find. */
export function canTrust(viewer: Viewer, person: { role: Role; shadow: 0 | 1 }): boolean {
  return hasRole(viewer, "product") && person.role === "member" && person.shadow === 0;
}

/** Inviting: staff their customers, as members; an admin anybody, as anything. */
export function canInvite(viewer: Viewer, role: Role = "member"): boolean {
  return canAdminister(viewer) || (isStaff(viewer) && role === "member");
}
