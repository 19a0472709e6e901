import { recordActivity } from "~/features/activity/record-activity.server";
import { addCustomerVote, removeCustomerVote } from "~/features/ideas/idea-counters.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { updateVote } from "~/features/votes/votes.queries.server";
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
  if (review.decision === "set_aside") await countAgain(trx, review);
  await decide(trx, viewer, review, "fine");
  await record(trx, viewer, review, review.decision ? "vote.counted_again" : "vote.found_fine");
}

/** The votes of the group count no more, and those who cast them are told; it can be taken back. */
export async function setVotesAside(trx: Trx, viewer: Viewer, reviewId: number): Promise<void> {
  const review = await lockReview(trx, viewer, reviewId);
  if (review.decision === "set_aside") return;
  const at = now();
  for (const vote of await listVotes(trx, review)) {
    if (vote.withdrawn_at !== null) continue;
    const aside = { set_aside_at: at, withdrawn_at: at };
    await updateVote(trx, vote.idea_id, vote.person_id, aside);
    if (!vote.by_staff) await removeCustomerVote(trx, vote.idea_id, vote.first_at);
  }
  await decide(trx, viewer, review, "set_aside");
  await record(trx, viewer, review, "vote.set_aside");
}

async function countAgain(trx: Trx, review: Row<"vote_review">): Promise<void> {
  for (const vote of await listVotes(trx, review)) {
    if (vote.set_aside_at === null) continue;
    const again = { set_aside_at: null, withdrawn_at: null };
    await updateVote(trx, vote.idea_id, vote.person_id, again);
    if (!vote.by_staff) await addCustomerVote(trx, vote.idea_id, vote.first_at);
  }
}

/** The idea is locked first, as by everybody who changes its votes. */
async function lockReview(trx: Trx, viewer: Viewer, reviewId: number): Promise<Row<"vote_review">> {
  allow(viewer, canModerate(viewer), "moderation:refused");
  const ideaId = (await getReview(trx, reviewId)).idea_id;
  await lockIdeaState(trx, viewer, ideaId);
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

function listVotes(trx: Trx, { id, idea_id }: Row<"vote_review">): Promise<Row<"vote">[]> {
  const people = trx.selectFrom("vote_review_vote").select("person_id").where("review_id", "=", id);
  return trx
    .selectFrom("vote")
    .selectAll()
    .where("idea_id", "=", idea_id)
    .where("person_id", "in", people)
    .orderBy("person_id")
    .execute();
}

async function decide(
  trx: Trx,
  viewer: Viewer,
  { id }: Row<"vote_review">,
  decision: VoteDecision,
): Promise<void> {
  await trx
    .updateTable("vote_review")
    .set({ decision, decided_at: now(), decided_by_id: viewer.id })
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
