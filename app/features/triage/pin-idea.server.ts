import { recordActivity } from "~/features/activity/record-activity.server";
import { setPinned } from "~/features/ideas/idea-decisions.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { canPin } from "./triage.policy";
import { isPinned } from "./triage.queries.server";

/** The idea stands first in its lists, and says that it is pinned. */
export async function pinIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canPin(viewer, idea), "triage:pin.refused");
  if (await isPinned(trx, ideaId)) return;
  await setPinned(trx, ideaId, true);
  await recordActivity(trx, viewer, "idea.pinned", { kind: "idea", id: ideaId });
}

export async function unpinIdea(trx: Trx, viewer: Viewer, ideaId: number): Promise<void> {
  const idea = await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canPin(viewer, { ...idea, hidden: false }));
  if (!(await isPinned(trx, ideaId))) return;
  await setPinned(trx, ideaId, false);
  await recordActivity(trx, viewer, "idea.unpinned", { kind: "idea", id: ideaId });
}
