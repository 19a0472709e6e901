import type { Assumption, Outlook } from "~/features/business-case/business-case";

/*
 * The same sums by another way: in whole numbers, from the last month back to the first day. At each
 * year's beginning all that is in hand is discounted by one year, so that no power is ever taken.
 */

/** One minor unit in these parts: hundredths of an hour, tenths of a likelihood, twelfths of a year. */
const PARTS = 12_000n;

/** The net present value in minor units, exact but for its last division. */
export function exactValue(lines: readonly Assumption[], outlook: Outlook, rate: number): number {
  let over = 0n;
  let under = 1n;
  for (let month = 36; month >= 0; month -= 1) {
    over += flowIn(lines, outlook, month) * under;
    // Before the first month of a year lies the end of the one before.
    if (month === 25 || month === 13 || month === 1) {
      over *= 10_000n;
      under *= 10_000n + BigInt(rate);
    }
  }
  const hundredths = (over * 100n) / (under * PARTS);
  return Number(hundredths) / 100;
}

/** The last month of those that end in the red, and one more; null where the 36th does. */
export function exactPayback(lines: readonly Assumption[], outlook: Outlook): number | null {
  const ends: bigint[] = [];
  for (let month = 0; month <= 36; month += 1) {
    ends.push((ends.at(-1) ?? 0n) + flowIn(lines, outlook, month));
  }
  const lastRed = ends.findLastIndex((end) => end < 0n);
  return lastRed === 36 ? null : lastRed + 1;
}

function flowIn(lines: readonly Assumption[], outlook: Outlook, month: number): bigint {
  return lines.reduce((sum, line) => sum + partsIn(line, outlook, month), 0n);
}

function partsIn(line: Assumption, outlook: Outlook, month: number): bigint {
  const { kind, unit, worthOfOne, likelihood, rhythm, begins } = line;
  const first = rhythm !== "once" && begins === 0 ? 1 : begins;
  if (rhythm === "once" ? month !== first : month < first) return 0n;
  const good = kind === "benefit";
  const end = outlook === "likely" ? "likely" : (outlook === "high") === good ? "high" : "low";
  let parts = BigInt(line[end]) * PARTS;
  if (unit !== "money") parts = (parts * BigInt(worthOfOne ?? 0)) / 100n;
  if (kind === "risk") parts = (parts * BigInt(2 * (likelihood ?? 3) - 1)) / 10n;
  if (rhythm === "year") parts /= 12n;
  return good ? parts : -parts;
}
