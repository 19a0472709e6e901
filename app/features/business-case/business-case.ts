import type { Grade } from "~db/schema";

/** What a line of a case says: what it brings, what it costs, what work it is, what could go wrong. */
export const lineKinds = ["benefit", "cost", "effort", "risk"] as const;
export type LineKind = (typeof lineKinds)[number];

/** Whose benefit, cost, work or risk it is. */
export const sides = ["customer", "company"] as const;
export type Side = (typeof sides)[number];

/** What a line counts; hours and times become money by what one of them is worth. */
export const lineUnits = ["money", "hours", "times"] as const;
export type LineUnit = (typeof lineUnits)[number];

/** How often it comes. */
export const rhythms = ["once", "month", "year"] as const;
export type Rhythm = (typeof rhythms)[number];

/** How a line is taken: as if it went badly, as it seems now, as if it went well. */
export const outlooks = ["low", "likely", "high"] as const;
export type Outlook = (typeof outlooks)[number];

/** Three numbers, from the least to the most. */
export type Span = Readonly<Record<Outlook, number>>;

/** A case looks so far ahead. */
export const MONTHS = 36;
export const MONTHS_A_YEAR = 12;

/** Hours and times are stored in hundredths, as evidence stores them. */
export const HUNDREDTHS = 100;

/** In hundredths of a percent. */
export const DEFAULT_RATE = 1_000;
export const MOST_RATE = 10_000;

/** One assumption, as the arithmetic reads it. */
export interface Assumption extends Span {
  kind: LineKind;
  side: Side;
  /** Money is in minor units of the community's currency, hours and times in hundredths. */
  unit: LineUnit;
  /** What one hour or one time is worth, in minor units; null for money. */
  worthOfOne: number | null;
  /** Of a risk alone. */
  likelihood: Grade | null;
  rhythm: Rhythm;
  /** The month in which it begins, 1 to 36; 0 is the day on which all begins. */
  begins: number;
}

/**
 * What share of a risk's impact is counted, by its likelihood in the register: the middle of five
 * equal parts.
 */
export const shareOf: Readonly<Record<Grade, number>> = { 1: 0.1, 2: 0.3, 3: 0.5, 4: 0.7, 5: 0.9 };
