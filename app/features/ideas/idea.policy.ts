import { canTakePart } from "~/features/people/people.policy";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { IdeaState } from "./idea";

const isAuthor = (viewer: Viewer, idea: IdeaState) =>
  viewer.id !== null &&
  viewer.id === idea.authorId &&
  !idea.withdrawn &&
  idea.mergedIntoId === null;

export function canVote(viewer: Viewer, idea: IdeaState): boolean {
  return canTakePart(viewer) && idea.takesVotes && !idea.hidden && idea.mergedIntoId === null;
}

export function canComment(viewer: Viewer, idea: IdeaState): boolean {
  if (idea.mergedIntoId !== null) return false;
  if (idea.hidden) return hasRole(viewer, "product");
  return canTakePart(viewer) && (isOpenToWords(idea) || isStaff(viewer));
}

/** What somebody else wrote and others read. */
export function canReportIdea(viewer: Viewer, idea: IdeaState): boolean {
  return canTakePart(viewer) && !idea.hidden && idea.authorId !== viewer.id;
}

export function canFollow(viewer: Viewer): boolean {
  return viewer.id !== null;
}

/** Whether members may add to the discussion; neither a lock nor a status binds staff. */
export function isOpenToWords(
  idea: Pick<IdeaState, "locked" | "takesComments" | "mergedIntoId">,
): boolean {
  return !idea.locked && idea.takesComments && idea.mergedIntoId === null;
}

/** Title, body and prompts: the author while it is open to them; product and admin always. */
export function canEditIdea(viewer: Viewer, idea: IdeaState): boolean {
  if (idea.mergedIntoId !== null) return false;
  if (hasRole(viewer, "product")) return true;
  const open = idea.takesEdits && !idea.locked && !idea.hidden;
  return isAuthor(viewer, idea) && open && viewer.trusted;
}

/** The text key of why somebody cannot edit; undefined where the refusal says enough. */
export function whyNoEdit(
  idea: IdeaState,
): "ideas:frozen.edits" | "ideas:frozen.editsAlone" | "ideas:frozen.locked" | undefined {
  if (idea.locked) return "ideas:frozen.locked";
  if (idea.takesEdits) return undefined;
  return isOpenToWords(idea) ? "ideas:frozen.edits" : "ideas:frozen.editsAlone";
}

/** Whether it is the status alone that keeps the author from their words. */
export function isKeptFromEditing(viewer: Viewer, idea: IdeaState): boolean {
  return !canEditIdea(viewer, idea) && canEditIdea(viewer, { ...idea, takesEdits: true });
}

/** Deleting without a trace, while nobody else voted or commented. */
export function canDeleteIdea(viewer: Viewer, idea: IdeaState, othersTookPart: boolean): boolean {
  return isAuthor(viewer, idea) && !othersTookPart;
}

/** Leaving an idea that others took up: the thread stays, the author's name goes. */
export function canWithdrawIdea(viewer: Viewer, idea: IdeaState, othersTookPart: boolean): boolean {
  return isAuthor(viewer, idea) && othersTookPart;
}

/** Who voted, with names and reasons, is as open as the idea itself. */
export function canSeeVoters(_viewer: Viewer, idea: IdeaState): boolean {
  return !idea.hidden;
}

/** Tags, internal notes, promotion: everybody of the company. */
export function canTriage(viewer: Viewer): boolean {
  return isStaff(viewer);
}

/** Status, official response, pin, lock, hide, move. */
export function canDecide(viewer: Viewer): boolean {
  return hasRole(viewer, "product");
}
