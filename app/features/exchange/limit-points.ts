import type { ExchangeRule } from "~/features/community/exchange-rules";

/** One thing of a kind, given by one person in one month. */
export interface Limited {
  id: number;
  /** As it is stored: hundredths of a point. */
  points: number;
}

/**
 * What each of the things counts: the first of the month in full, until the limit is reached.
 * @param given in the order of giving.
 * @returns those that are stored with other points.
 */
export function limitPoints(
  given: readonly Limited[],
  { points, monthlyMost }: ExchangeRule,
): { id: number; points: number }[] {
  let left = monthlyMost ?? Number.POSITIVE_INFINITY;
  const changed: { id: number; points: number }[] = [];
  for (const thing of given) {
    const counted = Math.min(points, left);
    left -= counted;
    if (counted !== thing.points) changed.push({ id: thing.id, points: counted });
  }
  return changed;
}

/** The calendar month in UTC that holds a moment, as `[from, to)`. */
export function monthOf(at: number): { from: number; to: number } {
  const date = new Date(at);
  const month = (further: number) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + further, 1);
  return { from: month(0), to: month(1) };
}
