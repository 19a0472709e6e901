import type { CaseLineKind, CaseRhythm, CaseSide, CaseSource, CaseUnit, Grade } from "~db/schema";

export type { CaseLineKind, CaseRhythm, CaseSide, CaseSource, CaseUnit };

/** What a line of a case says: what it brings, what it costs, what work it is, what could go wrong. */
export const lineKinds = [
  "benefit",
  "cost",
  "effort",
  "risk",
] as const satisfies readonly CaseLineKind[];

/** Whose benefit, cost, work or risk it is. */
export const sides = ["customer", "company"] as const satisfies readonly CaseSide[];

/** What a line counts; hours and times become money by what one of them is worth. */
export const lineUnits = ["money", "hours", "times"] as const satisfies readonly CaseUnit[];

/** How often it comes. */
export const rhythms = ["once", "month", "year"] as const satisfies readonly CaseRhythm[];

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
  kind: CaseLineKind;
  side: CaseSide;
  /** Money is in minor units of the community's currency, hours and times in hundredths. */
  unit: CaseUnit;
  /** What one hour or one time is worth, in minor units; null for money, and while nobody said it: then it counts nothing. */
  worthOfOne: number | null;
  /** Of a risk alone. */
  likelihood: Grade | null;
  rhythm: CaseRhythm;
  /** The month in which it begins, 1 to 36; 0 is the day on which all begins. */
  begins: number;
}

/**
 * What share of a risk's impact is counted, by its likelihood in the register: the middle of five
 * equal parts.
 */
export const shareOf: Readonly<Record<Grade, number>> = { 1: 0.1, 2: 0.3, 3: 0.5, 4: 0.7, 5: 0.9 };

export const WORDS_MIN = 3;
export const WORDS_MAX = 240;
export const LINES_MOST = 60;
/** A working week, for what a cost band says in weeks. */
export const HOURS_A_WEEK = 40;
/** Beyond this many hours or times somebody slipped on the keyboard. */
export const COUNT_MOST = 1_000_000;
/** So large a span in money that no sum of {@link LINES_MOST} over three years is more than is exact. */
export const AMOUNT_MOST = 1e11;
/** Of one hour or one time, in minor units. */
export const WORTH_MOST = 1e8;
export const ACCOUNTS_MOST = 1_000_000;

/** What a case is about. */
export interface CaseSubject {
  kind: "idea" | "item" | "deal";
  id: number;
}

/** What every rule about a case needs to know of it. */
export interface CaseState {
  id: number;
  accountId: number;
  subject: CaseSubject;
  rate: number;
  sharedAt: number | null;
}

/** One line as it is kept and as one reader sees it. */
export interface CaseLine extends Assumption {
  id: number;
  /** Its own, else those of its source; "" where these are gone or not for this reader. */
  words: string;
  /** Of `words`; undefined where nobody knows. */
  language: string | undefined;
  source: CaseSource;
  /** Where its source is read; null for what was typed, and for what this reader cannot see. */
  sourcePath: string | null;
  confirmed: { by: string | null; at: number } | null;
  version: number;
}

/** A case in a list, by what it is about as far as the reader may know. */
export interface CaseListRow {
  id: number;
  account: string;
  accountId: number;
  about: CaseAbout;
  shared: boolean;
  lines: number;
  confirmed: number;
  createdAt: number;
}

/** What a case is about, as one reader is told it: without a title where they do not see it. */
export interface CaseAbout {
  kind: CaseSubject["kind"];
  title: string | null;
  language: string | undefined;
  path: string | null;
}

export const casePath = (id: number): string => `/cases/${id}`;

/** Whether a line counts for something; one that does not waits for a number. */
export function isReckoned({ high, unit, worthOfOne }: Assumption): boolean {
  return high > 0 && (unit === "money" || worthOfOne !== null);
}

/** In what of that which is said in numbers can be counted in money, once somebody says what one is worth. */
export const countedUnits = ["hours_month", "money_year", "times_month"] as const;
export type CountedUnit = (typeof countedUnits)[number];
