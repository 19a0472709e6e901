import type { Cause } from "~/features/activity/cause";
import type { IdeaState } from "~/features/ideas/idea";
import { getIdeaStateAlsoMerged, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { MERGED_AT_ONCE } from "~/features/merges/merge";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { mergeIdsOf } from "~/features/merges/merges.queries.server";
import { standsAgainst } from "~/features/merges/stands-against";
import type { Viewer } from "~/features/people/viewer";
import { Invalid, NotFound } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { reasonsOf } from "./act-on-idea.server";
import type { BulkAct, IdeaOutcome, Outcome } from "./bulk-change";

/**
 * Merges the ideas into one, together; what cannot be merged into it stays as it is.
 * @throws Invalid at `into` where nothing can be merged into that one.
 */
export async function mergeMany(
  trx: Trx,
  viewer: Viewer,
  { canonicalId, confirmed }: Extract<BulkAct, { act: "merge" }>,
  ideaIds: readonly number[],
  cause: Cause = {},
): Promise<IdeaOutcome[]> {
  await lockIdeas(trx, [canonicalId, ...ideaIds]);
  const canonical = await getCanonical(trx, viewer, canonicalId);
  const outcomes = new Map<number, Outcome>();
  for (const id of ideaIds) {
    const stays = whyNot(canonical, await findState(trx, viewer, id), confirmed);
    if (stays) outcomes.set(id, stays);
  }
  const joining = ideaIds.filter((id) => !outcomes.has(id));
  if (joining.length > 0) {
    await mergeIdeas(trx, viewer, canonicalId, { ideaIds: joining, confirmed }, cause);
  }
  for (const [id, mergeId] of await mergeIdsOf(trx, joining)) {
    outcomes.set(id, { outcome: "changed", before: { act: "merge", mergeId } });
  }
  return [...outcomes].map(([ideaId, outcome]) => ({ ideaId, outcome }));
}

/** @throws Invalid at `ids` where so many are not merged at once, at `into` where none is left. */
export function refuseNumber(ideaIds: readonly number[]): void {
  if (ideaIds.length > MERGED_AT_ONCE) throw new Invalid({ ids: ["merges:form.tooMany"] });
  if (ideaIds.length === 0) throw new Invalid({ into: ["merges:form.itself"] });
}

/** What becomes of an idea that is not merged; null for one that can be. */
function whyNot(
  canonical: IdeaState,
  idea: IdeaState | undefined,
  confirmed: boolean,
): Outcome | null {
  if (!idea) return { outcome: "refused", reasons: ["triage:bulk.notAllowed"] };
  if (idea.mergedIntoId === canonical.id) return { outcome: "same" };
  const against = standsAgainst(canonical, idea, confirmed);
  return against && { outcome: "refused", reasons: reasonsOf(against) };
}

async function getCanonical(trx: Trx, viewer: Viewer, id: number): Promise<IdeaState> {
  const canonical = await findState(trx, viewer, id);
  if (!canonical) throw new Invalid({ into: ["triage:bulk.merge.noIdea"] });
  if (canonical.hidden) throw new Invalid({ into: ["merges:form.hidden"] });
  if (canonical.mergedIntoId === null) return canonical;
  const { mergedIntoId } = canonical;
  throw new Invalid({ into: [errorKey("triage:bulk.merge.mergedItself", { id: mergedIntoId })] });
}

async function findState(trx: Trx, viewer: Viewer, id: number): Promise<IdeaState | undefined> {
  try {
    return await getIdeaStateAlsoMerged(trx, viewer, id);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
