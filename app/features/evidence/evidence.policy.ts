import type { IdeaState } from "~/features/ideas/idea";
import { isOpenToWords } from "~/features/ideas/idea.policy";
import { canTakePart } from "~/features/people/people.policy";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";

/** What the rules about a statement need to know of it. */
export interface StatementState {
  personId: number;
  recordedById: number | null;
}

const isOwn = (viewer: Viewer, { personId }: StatementState) =>
  viewer.id !== null && viewer.id === personId;

const isRecorder = (viewer: Viewer, { recordedById }: StatementState) =>
  isStaff(viewer) && viewer.id !== null && viewer.id === recordedById;

/** Saying what one's own case is: while the discussion is open. */
export function canAddEvidence(viewer: Viewer, idea: IdeaState): boolean {
  return canTakePart(viewer) && !idea.hidden && (isOpenToWords(idea) || isStaff(viewer));
}

/** Noting what a customer said, in their name. */
export function canRecordEvidence(viewer: Viewer, idea: IdeaState): boolean {
  return isStaff(viewer) && canAddEvidence(viewer, idea);
}

/** Other words, another number: whoever said it, and who noted it for them. */
export function canEditStatement(
  viewer: Viewer,
  statement: StatementState,
  idea: IdeaState,
): boolean {
  return (
    canAddEvidence(viewer, idea) && (isOwn(viewer, statement) || isRecorder(viewer, statement))
  );
}

/** One's own can be taken back at any time; product and admin take out what does not belong there. */
export function canRemoveStatement(viewer: Viewer, statement: StatementState): boolean {
  return isOwn(viewer, statement) || isRecorder(viewer, statement) || hasRole(viewer, "product");
}

/** The number of one account is told to staff and to whoever said it; others read the roll-up. */
export function canReadAmount(viewer: Viewer, statement: StatementState): boolean {
  return isStaff(viewer) || isOwn(viewer, statement);
}
