import type { Rule } from "./rule";

export const SEGMENT_NAME_MAX = 80;
/** So many are shown with the demand of ideas; more nobody takes in. */
export const WITH_DEMAND_MAX = 5;
/** More than this nobody finds anything in. */
export const SEGMENTS_MAX = 200;
/** More than this is said as "10,000+". */
export const COUNTED_AT_MOST = 10_000;

/** How many people are in a segment, and of how many accounts they are. */
export interface SegmentCount {
  people: number;
  accounts: number;
}

/** A saved rule over accounts and people. */
export interface Segment {
  id: number;
  name: string;
  /** Null where it is none that we understand: then nobody is in it. */
  rule: Rule | null;
  withDemand: boolean;
  retired: boolean;
  /** As it was when it was counted last; null where it was not yet. */
  count: SegmentCount | null;
  countedAt: number | null;
  /** Who made it; "" where nobody remembers. */
  by: string;
}

/** A segment as lists offer it. */
export interface SegmentChoice {
  id: number;
  name: string;
}
