import type { Horizon } from "./roadmap-item";

/** An item that changed its horizon, and why. */
export interface Move {
  id: number;
  at: number;
  title: string;
  path: string;
  from: Horizon;
  to: Horizon;
  why: string;
}

/** What an item's history tells of. */
export const historyVerbs = [
  "roadmap_item.created",
  "roadmap_item.published",
  "roadmap_item.edited",
  "roadmap_item.moved",
  "roadmap_item.delivered",
  "beta.opened",
  "beta.closed",
  "beta.reopened",
  "idea.promoted",
  "idea.demoted",
] as const;

export type HistoryVerb = (typeof historyVerbs)[number];

/** One thing that happened to an item. */
export interface HistoryEntry {
  id: number;
  verb: HistoryVerb;
  at: number;
  by: string | null;
  /** The title of the idea that came or went. */
  idea: string | null;
  from: Horizon | null;
  to: Horizon | null;
  why: string;
  version: number | null;
}
