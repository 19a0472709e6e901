import type { IdeaState } from "~/features/ideas/idea";
import { canDecide, canTriage } from "~/features/ideas/idea.policy";
import type { Viewer } from "~/features/people/viewer";

export { canModerate } from "~/features/moderation/moderation.policy";

export function canTag(viewer: Viewer): boolean {
  return canTriage(viewer);
}

/** What the team wants to do about an idea, for its own eyes. */
export function canUseChecklist(viewer: Viewer): boolean {
  return canTriage(viewer);
}

/** What the board asks of an idea, also what only staff see. */
export function canAnswerBoard(viewer: Viewer): boolean {
  return canTriage(viewer);
}

/** Status and its undo. */
export function canSetStatus(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** Who takes care of an idea, and when it is looked at again. */
export function canAssign(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** The same change to many ideas at once, and its undo. */
export function canChangeMany(viewer: Viewer): boolean {
  return canDecide(viewer);
}

/** An answer and a pin speak to readers, whom a hidden idea has none of. */
export function canRespond(viewer: Viewer, idea: Pick<IdeaState, "hidden">): boolean {
  return canDecide(viewer) && !idea.hidden;
}

export function canPin(viewer: Viewer, idea: Pick<IdeaState, "hidden">): boolean {
  return canDecide(viewer) && !idea.hidden;
}
