import { DAY } from "~/platform/clock";
import type { CostBand, Horizon } from "~db/schema";

export type { CostBand, Horizon };

export const WHAT_MIN = 4;
export const WHAT_MAX = 160;
export const DECISION_WHY_MIN = 10;
export const DECISION_WHY_MAX = 2_000;
export const ALTERNATIVES_MAX = 2_000;
export const REOPEN_MAX = 1_000;

/** On an item's page. */
export const DECISIONS_SHOWN = 3;
/** On the page of the log. */
export const DECISIONS_MOST = 200;

/** Later the words stay as they are: what turned out otherwise is a decision of its own. */
export const CORRECTED_WITHIN = DAY;

/** What people write of a decision. */
export interface DecisionWords {
  /** "" where from what to what says it. */
  what: string;
  why: string;
  /** What else was thought of. */
  alternatives: string;
  /** What would make us decide anew. */
  wouldReopen: string;
}

/** What a decision changed; for `decision` nothing that a form knows. */
export type DecisionChange =
  | { kind: "decision" }
  | { kind: "horizon"; from: Horizon; to: Horizon }
  | { kind: "cost"; from: CostBand | null; to: CostBand | null }
  /** Percent. */
  | { kind: "confidence"; from: number | null; to: number | null };

/** A line of the log. */
export interface Decision extends DecisionWords {
  id: number;
  change: DecisionChange;
  by: { name: string; handle: string } | null;
  at: number;
  version: number;
  corrected: boolean;
  canCorrect: boolean;
}

/** The newest lines of an item's log, and how many there are. */
export interface DecisionLog {
  decisions: Decision[];
  total: number;
}
