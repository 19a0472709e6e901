import type { Db } from "~db/connect.server";
import type { ModerationCounts } from "./moderation-counts";
import { countOpenReports } from "./reports.queries.server";
import { countOpenVoteReviews } from "./votes/vote-reviews.queries.server";
import { countWaiting } from "./waiting.queries.server";

/** Counts everything that product and admin decide on, in four queries. */
export async function countModeration(db: Db): Promise<ModerationCounts> {
  const [reports, waiting, votes] = await Promise.all([
    countOpenReports(db),
    countWaiting(db),
    countOpenVoteReviews(db),
  ]);
  return { reports, waiting, votes };
}
