import type { Cause } from "~/features/activity/cause";
import { recordActivity } from "~/features/activity/record-activity.server";
import type { IdeaState } from "~/features/ideas/idea";
import {
  getIdeaState,
  getIdeaStateAlsoMerged,
  lockIdeas,
} from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { Invalid } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { joinIdeas } from "./join-ideas.server";
import { MERGED_AT_ONCE } from "./merge";
import { canMerge } from "./merges.policy";
import { standsAgainst } from "./stands-against";

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
  // Nobody reads what is hidden, so nothing leads there.
  if (canonical.hidden) throw new Invalid({ canonical: ["merges:form.hidden"] });
  for (const idea of ideas) {
    const against = standsAgainst(canonical, idea, confirmed);
    if (against) throw against;
  }
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
    if (idea.mergedIntoId !== canonicalId) ideas.push(idea);
  }
  return ideas;
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
