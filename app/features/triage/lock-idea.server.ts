import { recordActivity } from "~/features/activity/record-activity.server";
import { setLocked } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./triage.policy";

/** Members read and vote on, but comment and edit no more. */
export async function lockIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer));
  if (idea.locked) return;
  await setLocked(trx, ideaId, true);
  await recordActivity(trx, viewer, "idea.locked", { kind: "idea", id: ideaId });
}

export async function unlockIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer));
  if (!idea.locked) return;
  await setLocked(trx, ideaId, false);
  await recordActivity(trx, viewer, "idea.unlocked", { kind: "idea", id: ideaId });
}
