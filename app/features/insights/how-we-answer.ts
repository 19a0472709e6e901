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

/** An idea with a reply clock, as far as its answer goes. */
export interface ClockedIdea {
  createdAt: number;
  firstAnsweredAt: number | null;
  replyDueAt: number;
}

/** What was asked, answered, and answered in time; what may still be answered in time is not asked yet. */
export function countAnswers(
  ideas: readonly ClockedIdea[],
  now: number,
): { asked: number; answered: number; inTime: number } {
  const asked = ideas.filter((idea) => idea.firstAnsweredAt !== null || idea.replyDueAt < now);
  const answered = asked.filter((idea) => idea.firstAnsweredAt !== null);
  const inTime = answered.filter((idea) => (idea.firstAnsweredAt ?? 0) <= idea.replyDueAt);
  return { asked: asked.length, answered: answered.length, inTime: inTime.length };
}

const DAY_MS = 86_400_000;

/** The middle of the times to the first answer, in days; null where nothing was answered. */
export function medianDays(ideas: readonly ClockedIdea[]): number | null {
  const days = ideas
    .flatMap(({ createdAt, firstAnsweredAt }) =>
      firstAnsweredAt === null ? [] : [(firstAnsweredAt - createdAt) / DAY_MS],
    )
    .sort((left, right) => left - right);
  const middle = Math.floor(days.length / 2);
  const upper = days[middle];
  if (upper === undefined) return null;
  return days.length % 2 === 1 ? upper : ((days[middle - 1] ?? upper) + upper) / 2;
}

/** Whether answers on a board are slow: more are overdue than were given in two weeks. */
export function isSlow({ overdue, answered }: { overdue: number; answered: number }): boolean {
  return overdue > answered;
}
