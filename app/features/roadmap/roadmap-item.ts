import type { Shapers } from "~/features/contributors/contributor";
import type { Cover } from "~/features/pictures/cover";
import type { CostBand, Horizon } from "~db/schema";

export { roadmapItemPath as itemPath } from "~/features/ideas/roadmap-item-path";
export type { Horizon };

/** Where a new item can stand. */
export const plannedHorizons = ["now", "next", "later"] as const;

export const horizons: readonly Horizon[] = [...plannedHorizons, "delivered"];

export const ITEM_TITLE_MIN = 4;
export const ITEM_TITLE_MAX = 120;
export const SUMMARY_MAX = 200;
export const WHY_MAX = 400;
export const REASON_MIN = 10;
export const REASON_MAX = 500;

/** What every rule about an item needs to know of it. */
export interface ItemState {
  id: number;
  title: string;
  summary: string;
  horizon: Horizon;
  ownerId: number | null;
  version: number;
  /** Who wrote the first version: a promotion, or a form. */
  madeById: number | null;
  cover: Cover | null;
  createdAt: number;
  /** Null while staff alone see it. */
  publishedAt: number | null;
  internalName: string;
  cost: CostBand | null;
  /** Percent. */
  confidence: number | null;
  /** A quarter, such as `2027-Q1`. */
  target: string | null;
  trackerUrl: string;
}

/** An item of a column of the board. */
export interface ItemCard {
  id: number;
  title: string;
  path: string;
  /** What staff call it; "" for everybody else. */
  internalName: string;
  summary: string;
  horizon: Horizon;
  cost: CostBand | null;
  confidence: number | null;
  deliveredAt: number | null;
  /** Customers who voted for one of its ideas, each once, and imported votes. */
  voices: number;
  /** Of items that name them on the board. */
  shapers: Shapers;
  cover: Cover | null;
  /** Whether people can join a beta of it. */
  betaOpen: boolean;
}
