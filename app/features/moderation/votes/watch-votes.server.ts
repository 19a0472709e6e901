import { DAY, MINUTE, now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Db, Trx } from "~db/connect.server";
import { toWatched } from "./vote-reviews.queries.server";
import { findSigns, GROUP_MIN } from "./vote-signs";

/** The kind of the job that looks for groups of votes. */
export const WATCH_VOTES_JOB = "watch_votes";

const EVERY = 10 * MINUTE;
/** How far back votes are looked at together. */
const WINDOW = DAY;
/** Of a busier day the ideas with the most votes are looked at. */
const IDEAS_AT_MOST = 200;
const VOTES_AT_MOST = 500;

/** Enqueues the next look; each ten minutes have one, however many processes there are. */
export async function enqueueWatch(trx: Trx, runAt: number): Promise<void> {
  const key = `${WATCH_VOTES_JOB}:${Math.floor(runAt / EVERY)}`;
  await enqueueJob(trx, WATCH_VOTES_JOB, {}, { key, runAt });
}

/**
 * Puts votes of the last day that look as if one person cast them before those who decide. What was
 * decided once is not asked again. Enqueues the next look first, so that a failure ends none.
 */
export async function watchVotes(database: Database): Promise<void> {
  await database.write((trx) => enqueueWatch(trx, now() + EVERY));
  const since = now() - WINDOW;
  for (const ideaId of await listVotedLately(database.read, since)) {
    const people = await findGroup(database.read, ideaId, since);
    if (people.length > 0) await database.write((trx) => writeReview(trx, ideaId, people));
  }
}

async function listVotedLately(db: Db, since: number): Promise<number[]> {
  const rows = await db
    .selectFrom("vote")
    .select("idea_id")
    .where("range_hash", "is not", null)
    .where("created_at", ">", since)
    .groupBy("idea_id")
    .having((having) => having(having.fn.countAll<number>(), ">=", GROUP_MIN))
    .orderBy((order) => order.fn.countAll(), "desc")
    .limit(IDEAS_AT_MOST)
    .execute();
  return rows.map((row) => row.idea_id);
}

/** Whose votes bear a sign, less those about which somebody decided; none when they are too few. */
async function findGroup(db: Db, ideaId: number, since: number): Promise<number[]> {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .select(["vote.person_id", "vote.created_at", "vote.range_hash", "vote.account_id"])
    .select(["person.email_folded", "person.created_at as joined_at"])
    .where("vote.idea_id", "=", ideaId)
    .where("vote.created_at", ">", since)
    .where("vote.withdrawn_at", "is", null)
    .where("vote.by_staff", "=", 0)
    .where("person.trusted_at", "is", null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("vote_review_vote as decided")
            .innerJoin("vote_review", "vote_review.id", "decided.review_id")
            .select("decided.person_id")
            .whereRef("decided.person_id", "=", "vote.person_id")
            .where("vote_review.idea_id", "=", ideaId)
            .where("vote_review.decided_at", "is not", null),
        ),
      ),
    )
    .orderBy("vote.created_at", "desc")
    .limit(VOTES_AT_MOST)
    .execute();
  return [...new Set([...findSigns(rows.map(toWatched)).values()].flat())];
}

/** The one open review of the idea has these votes too. */
async function writeReview(trx: Trx, ideaId: number, people: readonly number[]): Promise<void> {
  await trx
    .insertInto("vote_review")
    .values({ idea_id: ideaId, found_at: now() })
    .onConflict((conflict) =>
      conflict.column("idea_id").where("decided_at", "is", null).doNothing(),
    )
    .execute();
  const { id } = await trx
    .selectFrom("vote_review")
    .select("id")
    .where("idea_id", "=", ideaId)
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("vote_review_vote")
    .values(people.map((person_id) => ({ review_id: id, person_id })))
    .onConflict((conflict) => conflict.columns(["review_id", "person_id"]).doNothing())
    .execute();
}
