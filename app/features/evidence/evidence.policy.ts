import type { IdeaState } from "~/features/ideas/idea";
import { isOpenToWords } from "~/features/ideas/idea.policy";
import { canTakePart } from "~/features/people/people.policy";
import { isStaff, type Viewer } from "~/features/people/viewer";

/** Saying what one's own case is: while the discussion is open. */
export function canAddEvidence(viewer: Viewer, idea: IdeaState): boolean {
  return canTakePart(viewer) && !idea.hidden && (isOpenToWords(idea) || isStaff(viewer));
}
