import { slugify } from "~/platform/slug";
import type { AnswerSide } from "~db/schema";

export type { AnswerSide };

export const QUESTION_TITLE_MIN = 8;
export const QUESTION_TITLE_MAX = 140;
export const QUESTION_BODY_MAX = 5_000;
export const QUESTION_TAGS_MAX = 5;
export const ANSWER_MAX = 10_000;
export const QUESTIONS_PER_PAGE = 20;
/** Nobody reads more of one question, and a page shows all of them. */
export const ANSWERS_MOST = 200;

/** What every rule about a question needs to know of it. */
export interface QuestionState {
  id: number;
  /** Null for a prospect of a trail. */
  askerId: number | null;
  /** In whose name it is asked. */
  accountId: number | null;
  /** Whether a prospect asked it on a trail. */
  onTrail: boolean;
  /** Whether somebody of the company asked it for a customer. */
  forCustomer: boolean;
  named: boolean;
  hidden: boolean;
  acceptedAnswerId: number | null;
}

/** What every rule about an answer needs to know of it. */
export interface AnswerState {
  id: number;
  questionId: number;
  authorId: number;
  side: AnswerSide;
  hidden: boolean;
  accepted: boolean;
}

/** The address of a question: the number decides, the words are for people. */
export function questionPath(question: { id: number; title: string }): string {
  const slug = slugify(question.title);
  return slug ? `/questions/${question.id}-${slug}` : `/questions/${question.id}`;
}

/** Where one answer stands. */
export function answerPath(question: { id: number; title: string }, answerId: number): string {
  return `${questionPath(question)}#answer-${answerId}`;
}
