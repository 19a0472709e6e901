import type { Cause } from "~/features/activity/cause";
import { recordActivity } from "~/features/activity/record-activity.server";
import { setOwner } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { requireOwner } from "~/features/roadmap/owners.queries.server";
import type { Trx } from "~db/connect.server";
import { canAssign } from "./triage.policy";
import { getDeskFacts } from "./triage.queries.server";

/**
 * Somebody of the company takes care of the idea from now on; null for nobody.
 * @throws Invalid at `owner` for somebody who is not of the company.
 */
export async function assignIdea(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  ownerId: number | null,
  cause: Cause = {},
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canAssign(viewer));
  const { ownerId: before } = await getDeskFacts(trx, ideaId);
  if (before === ownerId) return;
  await requireOwner(trx, ownerId);
  await setOwner(trx, ideaId, ownerId);
  const subject = { kind: "idea", id: ideaId } as const;
  const details = { from: before, to: ownerId, ...cause };
  await recordActivity(trx, viewer, "idea.assigned", subject, details, { staffOnly: true });
}
