import type { Cause } from "~/features/activity/cause";
import { recordActivity } from "~/features/activity/record-activity.server";
import { opensTo } from "~/features/boards/board-access";
import type { IdeaState } from "~/features/ideas/idea";
import {
  getIdeaState,
  getIdeaStateAlsoMerged,
  lockIdeas,
} from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { joinIdeas } from "./join-ideas.server";
import { MERGED_AT_ONCE } from "./merge";
import { canMerge } from "./merges.policy";

export interface MergeInput {
  /** The ideas that become part of the canonical one. */
  ideaIds: readonly number[];
  /** That more people will see who voted, and that it is the same wish, is understood. */
  confirmed: boolean;
}

/**
 * The ideas are part of the canonical one, with all that was merged into them before: its votes,
 * followers and place on the roadmap are those of all, their own rows stay with them. One that is
 * merged into it already is no news.
 * @throws Invalid at `ideas`, or at `confirmed` where more people will see it and nobody said yes.
 */
export async function mergeIdeas(
  trx: Trx,
  viewer: Viewer,
  canonicalId: number,
  { ideaIds, confirmed }: MergeInput,
  cause: Cause = {},
): Promise<void> {
  const asked = [...new Set(ideaIds)].sort((left, right) => left - right);
  if (asked.length === 0) throw new Invalid({ ideas: ["merges:form.none"] });
  if (asked.length > MERGED_AT_ONCE) throw new Invalid({ ideas: ["merges:form.tooMany"] });
  if (asked.includes(canonicalId)) throw new Invalid({ ideas: ["merges:form.itself"] });
  await lockIdeas(trx, [canonicalId, ...asked]);
  const canonical = await getIdeaState(trx, viewer, canonicalId);
  const ideas = await listNew(trx, viewer, canonicalId, asked);
  allow(viewer, canMerge(viewer));
  requireSignedIn(viewer);
  if (ideas.length === 0) return;
  checkMergeable(canonical, ideas);
  checkConfirmed(canonical, ideas, confirmed);
  await joinIdeas(
    trx,
    viewer.id,
    canonicalId,
    ideas.map((idea) => idea.id),
  );
  await recordMerge(trx, viewer, canonicalId, ideas, cause);
}

async function listNew(trx: Trx, viewer: Viewer, canonicalId: number, ids: readonly number[]) {
  const ideas: IdeaState[] = [];
  for (const id of ids) {
    const idea = await getIdeaStateAlsoMerged(trx, viewer, id);
    if (idea.mergedIntoId === canonicalId) continue;
    if (idea.mergedIntoId !== null) throw new Conflict("merges:form.elsewhere", { ideaId: id });
    ideas.push(idea);
  }
  return ideas;
}

/** Nobody reads what is hidden, so nothing is found in it and nothing leads there. */
function checkMergeable(canonical: IdeaState, ideas: readonly IdeaState[]): void {
  if (canonical.hidden) throw new Invalid({ canonical: ["merges:form.hidden"] });
  if (ideas.some((idea) => idea.hidden)) throw new Invalid({ ideas: ["merges:form.hidden"] });
}

function checkConfirmed(
  canonical: IdeaState,
  ideas: readonly IdeaState[],
  confirmed: boolean,
): void {
  const opened = ideas.some((idea) => opensTo(idea.boardAccess, canonical.boardAccess));
  if (opened && !confirmed) {
    throw new Invalid({ confirmed: [`merges:confirm.${canonical.boardAccess}`] });
  }
}

async function recordMerge(
  trx: Trx,
  viewer: Viewer,
  canonicalId: number,
  ideas: readonly IdeaState[],
  cause: Cause,
): Promise<void> {
  for (const { id } of ideas) {
    const merged = { kind: "idea", id } as const;
    await recordActivity(trx, viewer, "idea.merged", merged, { into: canonicalId, ...cause });
    const canonical = { kind: "idea", id: canonicalId } as const;
    await recordActivity(trx, viewer, "idea.took_in", canonical, { merged: id });
  }
}
