import type { CostBand } from "~db/schema";

export const costBands = ["S", "M", "L", "XL"] as const satisfies CostBand[];

/** Who sees where the work on a roadmap item is done. */
export const trackerReaders = ["staff", "members", "everyone"] as const;
export type TrackerReader = (typeof trackerReaders)[number];

/** What a community means by what its roadmap says. */
export interface RoadmapRules {
  /** Each cost band ends at so many weeks of one person. */
  weeks: Record<CostBand, number>;
  tracker: TrackerReader;
}

export const usualRoadmap: RoadmapRules = {
  weeks: { S: 2, M: 6, L: 15, XL: 40 },
  tracker: "staff",
};

export const WEEKS_MAX = 2_000;
