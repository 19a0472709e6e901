import { DAY } from "~/platform/clock";

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

/** The middle of the times to the first answer, in days; null where nothing was answered. */
export function medianDays(ideas: readonly ClockedIdea[]): number | null {
  const days = ideas
    .flatMap(({ createdAt, firstAnsweredAt }) =>
      firstAnsweredAt === null ? [] : [(firstAnsweredAt - createdAt) / DAY],
    )
    .sort((left, right) => left - right);
  const middle = Math.floor(days.length / 2);
  const upper = days[middle];
  if (upper === undefined) return null;
  return days.length % 2 === 1 ? upper : ((days[middle - 1] ?? upper) + upper) / 2;
}
