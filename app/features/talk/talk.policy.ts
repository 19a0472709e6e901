import { canTakePart } from "~/features/people/people.policy";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import type { TalkState } from "./talk";

const isAuthor = (viewer: Viewer, comment: TalkState) =>
  viewer.id !== null && viewer.id === comment.authorId;

/** Whoever sees the item may talk about it. */
export function canTalk(viewer: Viewer): boolean {
  return canTakePart(viewer);
}

/** A report of a beta is what somebody says who tests it. */
export function canReport(viewer: Viewer, tests: boolean): boolean {
  return canTalk(viewer) && tests;
}

/** What stands in a comment; others are only told that something stood there. */
export function canReadTalk(viewer: Viewer, comment: TalkState): boolean {
  if (comment.deleted) return false;
  return !comment.hidden || hasRole(viewer, "product") || isAuthor(viewer, comment);
}

export function canEditTalk(viewer: Viewer, comment: TalkState): boolean {
  return canTalk(viewer) && isAuthor(viewer, comment) && !comment.deleted && !comment.hidden;
}

/** One's own words can be taken back at any time. */
export function canDeleteTalk(viewer: Viewer, comment: TalkState): boolean {
  return isAuthor(viewer, comment) && !comment.deleted;
}

export function canHideTalk(viewer: Viewer, comment: TalkState): boolean {
  return hasRole(viewer, "product") && !comment.deleted;
}

/** Saying that a customer's question is answered, or is not: staff, and who asked it. */
export function canMarkAnswered(viewer: Viewer, comment: TalkState): boolean {
  const asked = comment.kind === "question" && !comment.isReply && !comment.byStaff;
  if (!asked || comment.deleted || comment.hidden) return false;
  return isStaff(viewer) || (canTalk(viewer) && isAuthor(viewer, comment));
}
