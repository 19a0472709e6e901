import type { Importance } from "~db/schema";

export type { Importance };

/** How much a vote says the idea is worth to the voter. */
export const importances: readonly Importance[] = [1, 2, 3];

/** The text key of each importance, in the area `votes`. */
export const importanceKeys = {
  1: "importance.nice",
  2: "importance.important",
  3: "importance.must",
} as const;

export const BECAUSE_MAX = 280;

/** The text key of why somebody cannot vote. */
export function whyNoVote(idea: { takesVotes: boolean }): "votes:refused" | "votes:frozen" {
  return idea.takesVotes ? "votes:refused" : "votes:frozen";
}

export interface VoteInput {
  importance: Importance;
  /** What the idea is worth to the voter, in their own words; "" when they did not say. */
  because: string;
  /** A press of the button says no more than that one votes: a vote that stands already stays as it is. */
  bare?: boolean;
  /** A keyed hash of the network it comes from, where that is known. */
  rangeHash?: string | null;
  /** The entry by which a rep casts it in the voter's name. */
  behalfId?: number;
}

/** The text key of why a vote that was set aside cannot be cast anew. */
export const SET_ASIDE = "votes:setAside";
