import { type Amount, type AmountUnit, amountUnits } from "./amount";

/** What one account says; people without an account speak for themselves. */
export interface Figure extends Amount {
  /** Tells accounts and lone people apart. */
  source: string;
}

/** What several accounts say of one unit. Never a sum: what one of them loses is not another's. */
export interface RollUp {
  unit: AmountUnit;
  accounts: number;
  median: number;
  /** The least and the most; for members the quartiles, so that nobody's own figure is told. */
  low: number;
  high: number;
  /** Whether it is told to the company alone, for too few accounts. */
  staffOnly: boolean;
}

/** From so many accounts on, everybody is told a figure. */
export const TOLD_FROM = 3;

/** Members read so many digits: enough to compare by, too few to tell one figure out of many. */
const TOLD_DIGITS = 2;

/**
 * The roll-up of each unit, the one that most accounts speak of first. Of an account the newest
 * figure counts.
 * @param figures newest first.
 */
export function rollUp(figures: readonly Figure[], reader: "staff" | "others"): RollUp[] {
  return amountUnits
    .flatMap((unit) => rollUpOf(unit, newestOfEach(figures, unit), reader) ?? [])
    .sort((left, right) => right.accounts - left.accounts);
}

function newestOfEach(figures: readonly Figure[], unit: AmountUnit): number[] {
  const values = new Map<string, number>();
  for (const figure of figures) {
    if (figure.unit === unit && !values.has(figure.source)) values.set(figure.source, figure.value);
  }
  return [...values.values()].sort((left, right) => left - right);
}

function rollUpOf(unit: AmountUnit, values: readonly number[], reader: "staff" | "others") {
  const accounts = values.length;
  const few = accounts < TOLD_FROM;
  if (accounts === 0 || (few && reader === "others")) return undefined;
  const at = (share: number) => quantile(values, share);
  if (reader === "staff") {
    return { unit, accounts, median: at(0.5), low: at(0), high: at(1), staffOnly: few };
  }
  const [low, median, high] = [at(0.25), at(0.5), at(0.75)].map(roughly) as [
    number,
    number,
    number,
  ];
  return { unit, accounts, median, low, high, staffOnly: false };
}

/**
 * The value below which this share of the sorted values lies, between two of them in proportion
 * (Hyndman and Fan 1996, definition 7).
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

function roughly(value: number): number {
  return Number(value.toPrecision(TOLD_DIGITS));
}
