import type { PromotionGate } from "~/features/community/promotion-gate";

/** How many companies said what a promotion asks for. */
export type KnownEvidence = Record<GatePart, number>;

export const gateParts = ["problems", "implications", "payoffs"] as const;

export type GatePart = (typeof gateParts)[number];

/** What is not known well enough: of how many companies, and how many it should be. */
export interface MissingEvidence {
  part: GatePart;
  known: number;
  wanted: number;
}

/** What a promotion still misses; empty where it passes, or where nothing is asked for. */
export function missingEvidence(gate: PromotionGate, known: KnownEvidence): MissingEvidence[] {
  if (!gate.on) return [];
  return gateParts
    .map((part) => ({ part, known: known[part], wanted: gate[part] }))
    .filter((each) => each.known < each.wanted);
}
