import type { Verb } from "~/features/activity/activity";

export const ACTIVITY_PER_PAGE = 50;

/** One thing that happened, for the list of those who run the community. */
export interface ActivityEntry {
  id: number;
  verb: Verb;
  /** Null for what the product did by itself; the name is null for a former member. */
  actor: { name: string | null; path: string } | null;
  subject: { name: string; path: string | null };
  at: number;
}
