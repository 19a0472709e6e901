/** How much of an idea's demand is of one segment. */
export interface SegmentDemand {
  id: number;
  name: string;
  /** Voters who are in it. */
  people: number;
  /** Their accounts. */
  accounts: number;
}
