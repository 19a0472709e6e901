import type { Cause } from "~/features/activity/cause";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { actOnIdea } from "./act-on-idea.server";
import { readKnown } from "./bulk.queries.server";
import type { BulkAct, IdeaOutcome } from "./bulk-change";
import { mergeMany } from "./merge-many.server";

/** Does the same to several ideas, and says what became of each. */
export async function actOnMany(
  trx: Trx,
  viewer: Viewer,
  act: BulkAct,
  ideaIds: readonly number[],
  cause: Cause = {},
): Promise<IdeaOutcome[]> {
  if (act.act === "merge") return mergeMany(trx, viewer, act, ideaIds, cause);
  await lockIdeas(trx, ideaIds);
  const known = await readKnown(trx, ideaIds);
  const outcomes: IdeaOutcome[] = [];
  for (const ideaId of ideaIds) {
    const about = { act, known: known.get(ideaId) };
    const outcome = await actOnIdea(trx, viewer, ideaId, about, cause);
    outcomes.push({ ideaId, outcome });
  }
  return outcomes;
}
