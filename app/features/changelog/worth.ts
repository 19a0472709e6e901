import type { Amount } from "~/features/evidence/amount";
import type { RollUp } from "~/features/evidence/roll-up";
import { DAY } from "~/platform/clock";
import type { WorthDays, WorthMeasure, WorthUsed } from "~db/schema";

export type { WorthDays, WorthMeasure, WorthUsed };

/** So long after publishing those who asked for something are asked what it is worth. */
export const worthDays = [30, 90] as const satisfies readonly WorthDays[];
export const worthUses = ["yes", "not_yet", "no"] as const satisfies readonly WorthUsed[];
export const worthMeasures = ["less", "as_expected", "more"] as const satisfies WorthMeasure[];

/** So long may somebody answer, and change their mind. */
export const ROUND_OPEN_MS = 60 * DAY;
export const WORD_MAX = 500;
/** How many of the newest words staff read on the item. */
export const WORDS_SHOWN = 30;

/** What one person answered. */
export interface WorthAnswer {
  used: WorthUsed;
  worth: WorthMeasure | null;
  amount: Amount | null;
  word: string;
}

/** What those who asked for an item say of it, of each person the latest answer. */
export interface WorthResult {
  /** How many answered. */
  answers: number;
  used: Record<WorthUsed, number>;
  worth: Record<WorthMeasure, number>;
  /** Of their amounts, by unit; as evidence tells them. */
  rollUps: RollUp[];
  /** What some said beside it, newest first; for staff alone. */
  words: WorthWord[];
}

/** A word with an answer; of a former member nobody is named. */
export interface WorthWord {
  personId: number;
  name: string | null;
  account: string | null;
  word: string;
}

/** The address of the question about an item; with a key it opens for who has the mail. */
export function worthPath(itemId: number, key: string | null = null): string {
  const search = key === null ? "" : `?key=${encodeURIComponent(key)}`;
  return `/roadmap/${itemId}/worth${search}`;
}

/** How many said what. */
export function countAnswers(
  answers: readonly Pick<WorthAnswer, "used" | "worth">[],
): Pick<WorthResult, "answers" | "used" | "worth"> {
  const used = { yes: 0, not_yet: 0, no: 0 };
  const worth = { less: 0, as_expected: 0, more: 0 };
  for (const answer of answers) {
    used[answer.used] += 1;
    if (answer.worth) worth[answer.worth] += 1;
  }
  return { answers: answers.length, used, worth };
}
