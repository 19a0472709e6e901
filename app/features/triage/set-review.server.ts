import { recordActivity } from "~/features/activity/record-activity.server";
import { setReview } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { canAssign } from "./triage.policy";
import { getDeskFacts } from "./triage.queries.server";

/**
 * The idea is looked at again at `reviewAt`; null for never.
 * @throws Invalid for an idea in a status that is not open: nobody has to come back to it.
 */
export async function setReviewDate(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  reviewAt: number | null,
): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canAssign(viewer));
  if (idea.statusGroup !== "open") throw new Invalid({ review: ["triage:review.notOpen"] });
  const { reviewAt: before } = await getDeskFacts(trx, ideaId);
  if (before === reviewAt) return;
  await setReview(trx, ideaId, reviewAt);
  const subject = { kind: "idea", id: ideaId } as const;
  const details = { from: before, to: reviewAt };
  await recordActivity(trx, viewer, "idea.review_set", subject, details, { staffOnly: true });
}
