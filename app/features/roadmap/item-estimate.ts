import type { CostBand } from "~db/schema";

export type { CostBand };

export const INTERNAL_NAME_MAX = 120;
export const TRACKER_MAX = 500;
export const ITEM_BOARDS_MAX = 20;
export const ITEM_TAGS_MAX = 20;
/** How many quarters ahead an item can name. */
export const QUARTERS_AHEAD = 8;

/** What an item says of itself beside its words. */
export interface ItemFactsInput {
  internalName: string;
  cost: CostBand | null;
  /** Percent. */
  confidence: number | null;
  /** `2027-Q1` */
  target: string | null;
  trackerUrl: string;
  boardIds: readonly number[];
  tagIds: readonly number[];
  /** Why cost or confidence are others than before. */
  why: string;
}

export type Sureness = "sure" | "likely" | "unsure";

/** A percentage in a word. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 80) return "sure";
  return confidence >= 50 ? "likely" : "unsure";
}

const QUARTER = /^(20\d{2})-Q([1-4])$/;

/** Undefined for what names no quarter. */
export function readQuarter(target: string): { year: number; quarter: number } | undefined {
  const [, year, quarter] = QUARTER.exec(target) ?? [];
  return year && quarter ? { year: Number(year), quarter: Number(quarter) } : undefined;
}

/** The quarter in which this moment lies, by UTC, and the next ones: `2026-Q4`, `2027-Q1`, … */
export function quartersFrom(at: number): string[] {
  const date = new Date(at);
  const first = date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
  return Array.from({ length: QUARTERS_AHEAD }, (_, index) => {
    const quarter = first + index;
    return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
  });
}
