import type { Tag } from "~/features/tags/tag";
import type { Asker } from "./asker";
import type { AnswerSide } from "./question";

/** A question in a list, as one reader sees it. */
export interface QuestionLine {
  id: number;
  title: string;
  language: string;
  path: string;
  excerpt: string;
  asker: Asker;
  board: { slug: string; name: string };
  tags: Tag[];
  createdAt: number;
  answerCount: number;
  /** Whether an answer helped whoever asked. */
  accepted: boolean;
  hidden: boolean;
}

/** Which questions a list shows. */
export const questionViews = ["all", "unanswered", "answered", "for-you", "yours"] as const;
export type QuestionView = (typeof questionViews)[number];

/** Those that only somebody has who is signed in. */
export const ownViews: readonly QuestionView[] = ["for-you", "yours"];

/** Who answered. */
export interface AnswerAuthor {
  name: string;
  handle: string;
  portrait: string | null;
  account: string | null;
}

/** An answer as one reader sees it. */
export interface ShownAnswer {
  id: number;
  side: AnswerSide;
  /** Null for a former member. */
  author: AnswerAuthor | null;
  bodyHtml: string;
  language: string;
  createdAt: number;
  edited: boolean;
  accepted: boolean;
  thanks: number;
  /** Whether the reader said thanks. */
  thanked: boolean;
  hidden: boolean;
  hiddenReason: string | null;
  can: { edit: boolean; delete: boolean; hide: boolean; accept: boolean; thank: boolean };
}

/** A question with all that its page shows. */
export interface QuestionPageData extends QuestionLine {
  bodyHtml: string;
  edited: boolean;
  hiddenReason: string | null;
  idea: { title: string; language: string; path: string } | null;
  answers: ShownAnswer[];
  /** Whether a prospect asked it on a trail. */
  onTrail: boolean;
  can: { answer: boolean; edit: boolean; tag: boolean; name: boolean; hide: boolean };
}

/** Questions that stand beside something else, and whether there are others. */
export interface QuestionsBeside {
  questions: QuestionLine[];
  more: boolean;
}

/** What is asked about. */
export interface AskedIdea {
  id: number;
  title: string;
  language: string;
  path: string;
  boardId: number;
}
