import type { Author } from "~/features/ideas/idea";
import type { EvidenceKind, Stance } from "~db/schema";

export type { Stance };

export const stances: readonly Stance[] = ["for", "against", "question"];

export const COMMENT_MAX = 10_000;

/** Replies are indented up to this level; deeper ones stand flat and name whom they answer. */
export const INDENT_MAX = 4;

/** Top-level comments on a page. */
export const THREADS_PER_PAGE = 30;
/** Replies of a thread that are shown among others. */
export const REPLIES_SHOWN = 20;
/** Replies of a thread that is shown alone. */
export const REPLIES_ALONE = 500;

/** What every rule about a comment needs to know of it. */
export interface CommentState {
  id: number;
  ideaId: number;
  authorId: number;
  byStaff: boolean;
  internal: boolean;
  deleted: boolean;
  hidden: boolean;
  /** Waits for approval, or was refused it; then it is hidden as well. */
  unpublished: boolean;
}

export interface CommentAuthor extends Author {
  /** Where their picture is. */
  portrait: string | null;
}

/** A comment as one viewer sees it. */
export interface CommentView {
  id: number;
  depth: number;
  /** Null for the author of an idea who withdrew from it, and for a comment that is gone. */
  author: CommentAuthor | null;
  /** Null where the viewer is only told that something stood here. */
  bodyHtml: string | null;
  /** That of its writer's pages; "" where nobody knows. */
  language: string;
  state: "shown" | "deleted" | "hidden";
  /** Why it is hidden, for those who still read it. */
  hiddenReason: string | null;
  unpublished: boolean;
  stance: Stance | null;
  internal: boolean;
  helpfulCount: number;
  markedHelpful: boolean;
  /** What it is evidence of, where somebody marked it. */
  evidence: EvidenceKind | null;
  /** The kind of the typed question that it answers. */
  askedFor: EvidenceKind | null;
  /** Whether the idea took it up. */
  takenUp: boolean;
  /** Set while a rep's entry in the author's name; `by` is null for a former member. */
  entered: { by: string | null } | null;
  createdAt: number;
  editedAt: number | null;
  /** The comment that this one answers; its author's name is null where it is not told. */
  replyTo: { id: number; name: string | null } | null;
  can: {
    reply: boolean;
    edit: boolean;
    delete: boolean;
    hide: boolean;
    approve: boolean;
    report: boolean;
    markEvidence: boolean;
    markHelpful: boolean;
    /** Also to release it, where it is taken up. */
    takeUp: boolean;
  };
}

/** A top-level comment and the replies under it, each after what it answers. */
export interface Thread {
  root: CommentView;
  replies: CommentView[];
  /** Replies that are not in `replies`. */
  more: number;
}

export interface StanceCounts {
  all: number;
  for: number;
  against: number;
  question: number;
}

/** Where a page begins: after this key (time or marks) and comment. */
export interface Cursor {
  key: number;
  id: number;
}

/** A page of the discussion of an idea. */
export interface Discussion {
  threads: Thread[];
  counts: StanceCounts;
  /** The cursor of the next page; null on the last one. */
  next: Cursor | null;
}

/** The words of a comment at one time. */
export interface CommentVersion {
  version: number;
  body: string;
  /** When it was written. */
  at: number;
}

/** Whether others may read it: it is counted and found by the search. */
export function isPublic(comment: CommentState): boolean {
  return !comment.internal && !comment.deleted && !comment.hidden;
}
