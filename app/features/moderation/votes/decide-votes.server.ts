import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { countAgain, lockVotes, setAside } from "~/features/votes/set-aside.server";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import { canModerate } from "../moderation.policy";
import type { VoteDecision } from "./vote-review";

/** The votes stand as they are, and nobody is asked about them again. */
export async function findVotesFine(trx: Trx, viewer: Viewer, reviewId: number): Promise<void> {
  const review = await lockReview(trx, viewer, reviewId);
  if (review.decision === "fine") return;
  if (review.decision === "set_aside") {
    await countAgain(trx, await listPeople(trx, review), Number(review.decided_at));
  }
  await decide(trx, viewer, review, "fine", now());
  await record(trx, viewer, review, review.decision ? "vote.counted_again" : "vote.found_fine");
}

/** The votes of the group count no more, and those who cast them are told; it can be taken back. */
export async function setVotesAside(trx: Trx, viewer: Viewer, reviewId: number): Promise<void> {
  const review = await lockReview(trx, viewer, reviewId);
  if (review.decision === "set_aside") return;
  const at = now();
  await setAside(trx, review.idea_id, await listPeople(trx, review), at);
  await decide(trx, viewer, review, "set_aside", at);
  await record(trx, viewer, review, "vote.set_aside");
}

/** Read anew once its idea is locked, which may have been merged since. */
async function lockReview(trx: Trx, viewer: Viewer, reviewId: number): Promise<Row<"vote_review">> {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const ideaId = (await getReview(trx, reviewId)).idea_id;
  await lockVotes(trx, ideaId);
  return getReview(trx, reviewId);
}

async function getReview(trx: Trx, id: number): Promise<Row<"vote_review">> {
  const row = await trx
    .selectFrom("vote_review")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

async function listPeople(trx: Trx, { id }: Row<"vote_review">): Promise<number[]> {
  const rows = await trx
    .selectFrom("vote_review_vote")
    .select("person_id")
    .where("review_id", "=", id)
    .execute();
  return rows.map((row) => row.person_id);
}

async function decide(
  trx: Trx,
  viewer: Viewer,
  { id }: Row<"vote_review">,
  decision: VoteDecision,
  at: number,
): Promise<void> {
  await trx
    .updateTable("vote_review")
    .set({ decision, decided_at: at, decided_by_id: viewer.id })
    .where("id", "=", id)
    .execute();
}

async function record(
  trx: Trx,
  viewer: Viewer,
  review: Row<"vote_review">,
  verb: "vote.set_aside" | "vote.counted_again" | "vote.found_fine",
): Promise<void> {
  const subject = { kind: "idea", id: review.idea_id } as const;
  await recordActivity(trx, viewer, verb, subject, { reviewId: review.id }, { staffOnly: true });
}
