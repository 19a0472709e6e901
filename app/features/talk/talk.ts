import type { Section } from "~/features/brief/section";
import type { TalkKind } from "~db/schema";

export type { TalkKind };

/** What a form offers; reports come from a beta. */
export const writtenKinds = ["comment", "question"] as const;

export const TALK_MAX = 10_000;
export const THREADS_PER_PAGE = 20;
export const REPLIES_MOST = 500;

/** What every rule about a comment of the talk needs to know of it. */
export interface TalkState {
  authorId: number;
  kind: TalkKind;
  isReply: boolean;
  byStaff: boolean;
  deleted: boolean;
  hidden: boolean;
}

/** A comment as one reader sees it. */
export interface TalkComment {
  id: number;
  kind: TalkKind;
  author: TalkAuthor | null;
  byStaff: boolean;
  /** Null where the reader is only told that something stood here. */
  bodyHtml: string | null;
  language: string;
  state: "shown" | "deleted" | "hidden";
  hiddenReason: string | null;
  /** Of a customer's question; null for anything else. */
  answered: boolean | null;
  /** Whether somebody said so, beside what stands under it. */
  markedAnswered: boolean;
  /** The row of the register that it is about. */
  row: { id: number; body: string } | null;
  /** The suggestion that it is about. */
  suggestion: { id: number; section: Section } | null;
  createdAt: number;
  edited: boolean;
  can: { edit: boolean; delete: boolean; hide: boolean; markAnswered: boolean };
}

export interface TalkAuthor {
  name: string;
  handle: string;
  portrait: string | null;
  account: string | null;
}

export interface TalkThread {
  root: TalkComment;
  replies: TalkComment[];
}

/** How much is said, how many questions customers asked, and how many of them are open. */
export interface TalkCounts {
  all: number;
  questions: number;
  open: number;
}

/** A page of the talk about an item, newest threads first. */
export interface Talk {
  threads: TalkThread[];
  counts: TalkCounts;
  /** The last thread of this page, where older ones follow. */
  before: number | null;
}

/** Where a comment stands with its thread. */
export function talkPath(itemId: number, comment: { id: number; rootId: number }): string {
  return `/roadmap/${itemId}/talk?thread=${comment.rootId}#talk-${comment.id}`;
}
