/** How many things wait for a decision, of each kind. */
export interface ModerationCounts {
  reports: number;
  waiting: number;
  votes: number;
}
