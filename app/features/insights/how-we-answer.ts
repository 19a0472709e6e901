import type { Status } from "~/features/ideas/status";

/** Answers are counted for ideas of so many days. */
export const ANSWERS_DAYS = 90;
/** Of a busier community the newest ideas stand for all. */
export const ANSWERS_MOST = 1_000;

/** How the company answers, of what the reader may see. */
export interface HowWeAnswer {
  /** Ideas of the last {@link ANSWERS_DAYS} days that were answered, or should have been by now. */
  asked: number;
  answered: number;
  inTime: number;
  /** Days, weekends and all, until the first answer; null where there is none. */
  medianDays: number | null;
  /** Since the first day of the quarter. */
  quarterFrom: number;
  /** Ideas that came into a status in the quarter and still stand there, by status. */
  decisions: { status: Pick<Status, "id" | "name">; count: number }[];
  /** Of the delivered ones of the quarter those that a roadmap item names. */
  delivered: { count: number; credited: number };
  /** Overdue first answers, of boards that have some. */
  debt: { board: { id: number; slug: string; name: string }; overdue: number }[];
  /** For staff; null for others. */
  owners: OwnerAnswers[] | null;
}

/** How the ideas of one owner were answered. */
export interface OwnerAnswers {
  /** Null for ideas that nobody owns. */
  owner: { id: number; name: string } | null;
  asked: number;
  answered: number;
  inTime: number;
}

/** Whether answers on a board are slow: more are overdue than were given in two weeks. */
export function isSlow({ overdue, answered }: { overdue: number; answered: number }): boolean {
  return overdue > answered;
}
