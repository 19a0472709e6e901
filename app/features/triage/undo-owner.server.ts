import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { assignIdea } from "./assign-idea.server";
import { canAssign } from "./triage.policy";
import { getDeskFacts } from "./triage.queries.server";

/** Who took care of an idea before, and who was said to after. */
export interface OwnerChange {
  activityId: number;
  from: number | null;
  to: number | null;
}

/**
 * Whoever took care of the idea before does so again.
 * @throws Conflict when somebody gave it to yet another person since.
 */
export async function undoOwner(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  { activityId, from, to }: OwnerChange,
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canAssign(viewer));
  const { ownerId } = await getDeskFacts(trx, ideaId);
  if (ownerId === from) return;
  if (ownerId !== to) throw new Conflict("triage:undo.overtaken");
  await assignIdea(trx, viewer, ideaId, from, { undoes: activityId });
}
