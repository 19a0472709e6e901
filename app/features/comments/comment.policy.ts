import type { IdeaState } from "~/features/ideas/idea";
import { canComment, canEditIdea, isOpenToWords, whyNoEdit } from "~/features/ideas/idea.policy";
import { canTakePart } from "~/features/people/people.policy";
import { hasRole, isStaff, type Viewer } from "~/features/people/viewer";
import { type CommentState, isPublic } from "./comment";

const isAuthor = (viewer: Viewer, comment: CommentState) =>
  viewer.id !== null && viewer.id === comment.authorId;

/**
 * Whether there is a comment at all, for this viewer. Internal notes are for the company alone; what
 * was never published for its author, product and admin.
 */
export function canSeeComment(
  viewer: Viewer,
  comment: Pick<CommentState, "internal" | "unpublished" | "authorId">,
): boolean {
  if (comment.internal && !isStaff(viewer)) return false;
  return !comment.unpublished || hasRole(viewer, "product") || viewer.id === comment.authorId;
}

/** What stands in a comment; others are only told that something stood there. */
export function canReadComment(viewer: Viewer, comment: CommentState): boolean {
  if (comment.deleted || !canSeeComment(viewer, comment)) return false;
  return !comment.hidden || hasRole(viewer, "product") || isAuthor(viewer, comment);
}

/** Also a visitor may write; signing in comes on sending. */
export function canBeginComment(viewer: Viewer, idea: IdeaState): boolean {
  return viewer.id === null ? isOpenToWords(idea) && !idea.hidden : canComment(viewer, idea);
}

export function canEditComment(viewer: Viewer, comment: CommentState, idea: IdeaState): boolean {
  if (!isAuthor(viewer, comment) || comment.deleted || comment.hidden) return false;
  return canSeeComment(viewer, comment) && canComment(viewer, idea);
}

/** One's own words can be taken back at any time. */
export function canDeleteComment(viewer: Viewer, comment: CommentState): boolean {
  return isAuthor(viewer, comment) && !comment.deleted && canSeeComment(viewer, comment);
}

export function canHideComment(viewer: Viewer, comment: CommentState): boolean {
  if (comment.deleted || comment.internal || comment.unpublished) return false;
  return hasRole(viewer, "product");
}

/** Publishing what waits, or refusing it. */
export function canApproveComment(viewer: Viewer, comment: CommentState): boolean {
  return hasRole(viewer, "product") && comment.unpublished && !comment.deleted;
}

/** What somebody else wrote in public. */
export function canReportComment(viewer: Viewer, comment: CommentState, idea: IdeaState): boolean {
  if (!isPublic(comment) || idea.hidden) return false;
  return canTakePart(viewer) && !isAuthor(viewer, comment);
}

/** Of somebody else's public comment. */
export function canMarkHelpful(viewer: Viewer, comment: CommentState, idea: IdeaState): boolean {
  if (comment.internal || comment.deleted || comment.hidden || idea.hidden) return false;
  return canTakePart(viewer) && !isAuthor(viewer, comment);
}

/** Counting a public reply as evidence, or no more: whoever wrote it, and staff. */
export function canMarkEvidence(viewer: Viewer, comment: CommentState, idea: IdeaState): boolean {
  if (!isPublic(comment) || idea.hidden || !canTakePart(viewer)) return false;
  return isStaff(viewer) || (isAuthor(viewer, comment) && isOpenToWords(idea));
}

/**
 * Taking a comment up into its idea, and releasing it again: whoever may edit the idea. Credit is for
 * others: neither the author of the idea nor whoever decides is credited for their own words.
 */
export function canTakeUp(viewer: Viewer, comment: CommentState, idea: IdeaState): boolean {
  if (!isPublic(comment) || idea.hidden || idea.withdrawn) return false;
  if (comment.authorId === idea.authorId || isAuthor(viewer, comment)) return false;
  return canEditIdea(viewer, idea);
}

/** The text key of why a comment cannot be taken up. */
export function whyNotTakenUp(idea: IdeaState): string {
  return whyNoEdit(idea) ?? "comments:extension.refused";
}
