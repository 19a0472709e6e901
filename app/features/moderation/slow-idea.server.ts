import { recordActivity } from "~/features/activity/record-activity.server";
import { setSlow } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { canModerate } from "./moderation.policy";

/** A member comments once an hour from now on; staff is free to. */
export async function slowIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (idea.slow) return;
  await setSlow(trx, ideaId, true);
  await recordActivity(trx, viewer, "idea.slowed", { kind: "idea", id: ideaId });
}

export async function unslowIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer), "moderation:refused");
  if (!idea.slow) return;
  await setSlow(trx, ideaId, false);
  await recordActivity(trx, viewer, "idea.unslowed", { kind: "idea", id: ideaId });
}
