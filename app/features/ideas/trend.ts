const SCALE_DAYS = 7;
const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(2024, 0, 1);

/** Below this share of the sum, what is left after a withdrawal has lost too many digits. */
const SMALLEST_REMAINDER = 1e-4;

/**
 * The trend counts time in days since 2024-01-01T00:00Z, with fractions; earlier times are negative.
 */
export function daysSinceEpoch(ms: number): number {
  return (ms - EPOCH_MS) / DAY_MS;
}

/**
 * The trend `s = ln Σ e^(tᵢ/7)` with one more time in it, in constant time:
 * `u = max(s, t/7)`, `v = min(s, t/7)`, `s' = u + ln(1 + e^(v − u))`.
 *
 * `count` people at the same time (imported votes stand at the idea's date) weigh `ln count + t/7`.
 * A trend of `null` is an idea to which nobody's time was added yet.
 */
export function addToTrend(trend: number | null, tDays: number, count = 1): number {
  const added = tDays / SCALE_DAYS + Math.log(count);
  if (trend === null) return added;
  const u = Math.max(trend, added);
  const v = Math.min(trend, added);
  return u + Math.log1p(Math.exp(v - u));
}

/**
 * The trend without one time that is in it: `s' = s + ln(1 − e^(t/7 − s))`.
 *
 * Answers `"recount"` where too little of the sum would be left to be told precisely; the caller
 * then takes `trendOf` the times in its rows.
 */
export function withdrawFromTrend(trend: number, tDays: number): number | "recount" {
  const remainder = -Math.expm1(tDays / SCALE_DAYS - trend);
  return remainder < SMALLEST_REMAINDER ? "recount" : trend + Math.log(remainder);
}

/**
 * `ln Σ e^(tᵢ/7)` over all times, in days since the epoch and in any order; `null` when there are
 * none. Each person's time is the first one: a vote cast again does not move it.
 */
export function trendOf(times: readonly number[]): number | null {
  if (times.length === 0) return null;
  const latest = times.reduce((a, b) => Math.max(a, b)) / SCALE_DAYS;
  const sum = times.reduce((total, t) => total + Math.exp(t / SCALE_DAYS - latest), 0);
  return latest + Math.log(sum);
}
