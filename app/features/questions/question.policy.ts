import type { BoardAccess } from "~/features/boards/board";
import { canSeeBoard } from "~/features/boards/board.policy";
import type { IdeaState } from "~/features/ideas/idea";
import { canTakePart } from "~/features/people/people.policy";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { AnswerState, QuestionState } from "./question";

const isAsker = (viewer: Viewer, question: QuestionState) =>
  viewer.id !== null && viewer.id === question.askerId;

const isAuthor = (viewer: Viewer, answer: AnswerState) =>
  viewer.id !== null && viewer.id === answer.authorId;

export function canAsk(viewer: Viewer): boolean {
  return canTakePart(viewer);
}

/** What is asked on a one-way board nobody could answer. */
export function canAskOn(
  viewer: Viewer,
  board: { id: number; access: BoardAccess; retired: boolean },
): boolean {
  if (board.retired || board.access === "one_way") return false;
  return canAsk(viewer) && canSeeBoard(viewer, board);
}

/** Where an idea is read, about it; what is hidden or was merged into another is not asked about. */
export function canAskAbout(
  viewer: Viewer,
  idea: Pick<IdeaState, "boardId" | "boardAccess" | "hidden" | "mergedIntoId">,
): boolean {
  if (idea.hidden || idea.mergedIntoId !== null) return false;
  return canAskOn(viewer, { id: idea.boardId, access: idea.boardAccess, retired: false });
}

/** In the name of a customer or a prospect, who is told like any other. */
export function canAskForCustomer(viewer: Viewer): boolean {
  return isStaff(viewer) && canAsk(viewer);
}

/** Saying what one may be asked: customers. The team is asked in the end, whatever it says. */
export function canBeAsked(viewer: Viewer): boolean {
  return viewer.id !== null && !isStaff(viewer);
}

/** Saying from the beginning that others may know who asks; the team asks as the team. */
export function canAskByName(viewer: Viewer): boolean {
  return canAsk(viewer) && !isStaff(viewer);
}

/** Who asked, by name: the team and who it is; everybody once they agreed. */
export function canReadAsker(viewer: Viewer, question: QuestionState): boolean {
  return question.named || isStaff(viewer) || isAsker(viewer, question);
}

/** Its words: who asked. What a prospect asked on a trail the team may free of names. */
export function canEditQuestion(viewer: Viewer, question: QuestionState): boolean {
  if (!canTakePart(viewer) || question.hidden) return false;
  return isAsker(viewer, question) || (question.onTrail && isStaff(viewer));
}

export function canTagQuestion(viewer: Viewer, question: QuestionState): boolean {
  if (!canTakePart(viewer) || question.hidden) return false;
  return isAsker(viewer, question) || isStaff(viewer);
}

/** Agreeing that others are told who asked: whoever asked for themselves, and nobody for them. */
export function canNameAsker(viewer: Viewer, question: QuestionState): boolean {
  return isAsker(viewer, question) && !question.forCustomer && !question.hidden;
}

export function canHideQuestion(viewer: Viewer): boolean {
  return hasRole(viewer, "product");
}

/** Whoever reads it but who asked; a rep who asked for a customer may know the answer themselves. */
export function canAnswer(viewer: Viewer, question: QuestionState): boolean {
  if (!canTakePart(viewer) || question.hidden) return false;
  return !isAsker(viewer, question) || question.forCustomer;
}

export function canReadAnswer(viewer: Viewer, answer: AnswerState): boolean {
  return !answer.hidden || hasRole(viewer, "product") || isAuthor(viewer, answer);
}

export function canEditAnswer(
  viewer: Viewer,
  answer: AnswerState,
  question: QuestionState,
): boolean {
  if (answer.hidden || question.hidden) return false;
  return canTakePart(viewer) && isAuthor(viewer, answer);
}

/** One's own words can be taken back at any time. */
export function canDeleteAnswer(viewer: Viewer, answer: AnswerState): boolean {
  return isAuthor(viewer, answer);
}

export function canHideAnswer(viewer: Viewer): boolean {
  return hasRole(viewer, "product");
}

/** Saying that an answer helped: whoever asked; for a prospect of a trail also the team. Never of one's own. */
export function canAcceptAnswer(
  viewer: Viewer,
  answer: AnswerState,
  question: QuestionState,
): boolean {
  if (answer.hidden || question.hidden || isAuthor(viewer, answer)) return false;
  if (!canTakePart(viewer)) return false;
  return isAsker(viewer, question) || (question.onTrail && isStaff(viewer));
}

/** Of somebody else's answer. */
export function canThank(viewer: Viewer, answer: AnswerState, question: QuestionState): boolean {
  if (answer.hidden || question.hidden || isAuthor(viewer, answer)) return false;
  return canTakePart(viewer);
}
