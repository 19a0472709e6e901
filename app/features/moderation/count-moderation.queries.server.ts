import type { Db } from "~db/connect.server";
import { countOpenReports } from "./reports.queries.server";
import { countOpenVoteReviews } from "./votes/vote-reviews.queries.server";
import { countWaiting } from "./waiting.queries.server";

/** How many things wait for a decision, of each kind. */
export interface ModerationCounts {
  reports: number;
  waiting: number;
  votes: number;
}

/** Counts everything that product and admin decide on, in four queries. */
export async function countModeration(db: Db): Promise<ModerationCounts> {
  const [reports, waiting, votes] = await Promise.all([
    countOpenReports(db),
    countWaiting(db),
    countOpenVoteReviews(db),
  ]);
  return { reports, waiting, votes };
}
