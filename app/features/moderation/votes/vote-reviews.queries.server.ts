import { ideaPath } from "~/features/ideas/idea";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { evidenceOf, nameNetworks, REVIEWS_PER_PAGE, type VoteReview } from "./vote-review";
import type { WatchedVote } from "./vote-signs";

/** How many groups of votes wait for a decision. */
export async function countOpenVoteReviews(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("vote_review")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Groups that wait, after the one of this number; in two queries. */
export async function listOpenVoteReviews(
  db: Db,
  after: number,
): Promise<{ reviews: VoteReview[]; next: number | null }> {
  const rows = await selectReviews(db)
    .where("vote_review.decided_at", "is", null)
    .where("vote_review.id", ">", after)
    .orderBy("vote_review.id")
    .limit(REVIEWS_PER_PAGE + 1)
    .execute();
  const shown = rows.slice(0, REVIEWS_PER_PAGE);
  return {
    reviews: await withVotes(db, shown),
    next: rows.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The last decisions, which can be taken back; in two queries. */
export async function listDecidedVoteReviews(db: Db): Promise<VoteReview[]> {
  const rows = await selectReviews(db)
    .where("vote_review.decided_at", "is not", null)
    .orderBy("vote_review.decided_at", "desc")
    .orderBy("vote_review.id", "desc")
    .limit(REVIEWS_PER_PAGE)
    .execute();
  return withVotes(db, rows);
}

/** @throws NotFound */
export async function getVoteReview(db: Db, id: number): Promise<VoteReview> {
  const rows = await selectReviews(db).where("vote_review.id", "=", id).execute();
  const [review] = await withVotes(db, rows);
  if (!review) throw new NotFound();
  return review;
}

function selectReviews(db: Db) {
  return db
    .selectFrom("vote_review")
    .innerJoin("idea", "idea.id", "vote_review.idea_id")
    .selectAll("vote_review")
    .select(["idea.title", "idea.language", "idea.vote_count"]);
}

type ReviewRow = Awaited<ReturnType<ReturnType<typeof selectReviews>["execute"]>>[number];

async function withVotes(db: Db, rows: readonly ReviewRow[]): Promise<VoteReview[]> {
  const votes = await listVotes(db, rows);
  return rows.map((row) => {
    const own = votes.filter((vote) => vote.review_id === row.id);
    const watched = own.map(toWatched);
    const names = nameNetworks(watched);
    return {
      id: row.id,
      idea: {
        title: row.title,
        path: ideaPath({ id: row.idea_id, title: row.title }),
        language: row.language,
        voteCount: row.vote_count,
      },
      foundAt: row.found_at,
      decision: row.decision,
      decidedAt: row.decided_at,
      evidence: evidenceOf(watched),
      votes: own.map((vote) => ({
        person: { name: vote.name, handle: vote.handle },
        at: vote.created_at,
        joinedAt: vote.joined_at,
        network: vote.range_hash && (names.get(vote.range_hash) ?? null),
        domain: domainOf(vote.email_folded),
      })),
    };
  });
}

async function listVotes(db: Db, rows: readonly { id: number }[]) {
  if (rows.length === 0) return [];
  return db
    .selectFrom("vote_review_vote")
    .innerJoin("vote_review", "vote_review.id", "vote_review_vote.review_id")
    .innerJoin("vote", (join) =>
      join
        .onRef("vote.person_id", "=", "vote_review_vote.person_id")
        .onRef("vote.idea_id", "=", "vote_review.idea_id"),
    )
    .innerJoin("person", "person.id", "vote.person_id")
    .select(["vote_review_vote.review_id", "vote.person_id", "vote.created_at", "vote.range_hash"])
    .select(["vote.account_id", "person.name", "person.handle", "person.email_folded"])
    .select("person.created_at as joined_at")
    .where(
      "vote_review_vote.review_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("vote.created_at")
    .orderBy("vote.person_id")
    .execute();
}

interface VoteRow {
  person_id: number;
  created_at: number;
  joined_at: number;
  range_hash: string | null;
  email_folded: string | null;
  account_id: number | null;
}

export function toWatched(row: VoteRow): WatchedVote {
  return {
    personId: row.person_id,
    at: row.created_at,
    joinedAt: row.joined_at,
    range: row.range_hash,
    domain: domainOf(row.email_folded),
    accountId: row.account_id,
  };
}

const domainOf = (email: string | null) => email?.split("@").at(-1) ?? "";
