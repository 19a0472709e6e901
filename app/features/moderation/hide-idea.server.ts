import { recordActivity } from "~/features/activity/record-activity.server";
import { setHidden, setShown } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { approveIdea } from "./approve-idea.server";
import { canModerate } from "./moderation.policy";
import { settleReports } from "./settle-reports.server";

/** Only product, admin and the author see the idea, and why. Decides all that was reported of it. */
export async function hideIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  reason: string,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer));
  await settleReports(trx, viewer, { ideaId, commentId: null }, "hidden");
  if (idea.hidden) return;
  await setHidden(trx, idea, reason);
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.hidden", subject, { reason }, { staffOnly: true });
}

/** An idea that was never published is published by it. */
export async function showIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canModerate(viewer));
  if (idea.unpublished) return approveIdea(trx, viewer, ideaId);
  if (!idea.hidden) return;
  await setShown(trx, idea);
  const subject = { kind: "idea", id: ideaId } as const;
  await recordActivity(trx, viewer, "idea.shown", subject, {}, { staffOnly: true });
}
