import type { Horizon } from "./roadmap-item";

/** An idea that may be promoted. */
export interface IdeaChoice {
  id: number;
  title: string;
  language: string;
  voteCount: number;
  board: string;
}

/** What was filled in before the last search. */
export interface PromotionDraft {
  q: string;
  /** The number of an item, or "new". */
  item: string;
  title: string;
  summary: string;
  reason: string;
  horizon: Horizon;
  unpublished: boolean;
}
