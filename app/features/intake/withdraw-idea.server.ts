import { forgetActor } from "~/features/activity/forget-actor.server";
import { recordActivity } from "~/features/activity/record-activity.server";
import { deleteIdeaRows, setWithdrawn } from "~/features/ideas/end-idea.server";
import { stopFollowing } from "~/features/ideas/follow.server";
import type { IdeaState } from "~/features/ideas/idea";
import { canDeleteIdea, canWithdrawIdea } from "~/features/ideas/idea.policy";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { endVote } from "~/features/votes/cast-vote.server";
import { findVote } from "~/features/votes/votes.queries.server";
import type { Trx } from "~db/connect.server";
import { othersTookPart } from "./others-took-part.queries.server";

/** The idea is gone, with all that its author added; possible until somebody else takes part. */
export async function deleteIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  const shared = await othersTookPart(trx, idea);
  allow(viewer, canDeleteIdea(viewer, idea, shared), "intake:refused.delete");
  await deleteIdeaRows(trx, idea);
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.deleted", subject, {}, { staffOnly: true });
}

/**
 * The idea and its thread stay, its author's name goes: from the idea, its history, its evidence and
 * its voters, since the author's own vote goes too.
 */
export async function withdrawIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  requireSignedIn(viewer);
  if (idea.withdrawn && idea.authorId === viewer.id) return;
  const shared = await othersTookPart(trx, idea);
  allow(viewer, canWithdrawIdea(viewer, idea, shared), "intake:refused.withdraw");
  await setWithdrawn(trx, ideaId);
  await takeBackVote(trx, idea);
  await stopFollowing(trx, viewer.id, { kind: "idea", id: ideaId });
  await forgetActor(trx, { ideaId, actorId: viewer.id });
  await recordActivity(trx, { ...viewer, id: null }, "idea.withdrawn", {
    kind: "idea",
    id: ideaId,
  });
}

/** Also on an idea that takes no votes any more. */
async function takeBackVote(trx: Trx, idea: IdeaState): Promise<void> {
  const vote = await findVote(trx, idea.id, idea.authorId);
  if (vote?.withdrawn_at === null) await endVote(trx, vote);
}
