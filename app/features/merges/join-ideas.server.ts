import { setCanonical, setMerged } from "~/features/ideas/idea-decisions.server";
import { getIdeaState, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { systemViewer } from "~/features/people/viewer";
import type { Trx } from "~db/connect.server";
import { insertMerge, listLinks } from "./merges.queries.server";
import { joinToCanonical, partFromCanonical } from "./settle-canonical.server";

/**
 * The ideas, which stand by themselves, are part of the canonical one with all that was merged into
 * them. Who may is for the caller to have asked; nobody is told. `byId` is null for an import.
 * @throws NotFound, MovedTo when one of them is gone or merged.
 */
export async function joinIdeas(
  trx: Trx,
  byId: number | null,
  canonicalId: number,
  ideaIds: readonly number[],
): Promise<void> {
  await lockIdeas(trx, [canonicalId, ...ideaIds]);
  await getIdeaState(trx, systemViewer(""), canonicalId);
  const came: number[] = [];
  for (const id of ideaIds) came.push(...(await joinOne(trx, byId, canonicalId, id)));
  await joinToCanonical(trx, canonicalId, came);
}

/** @returns the numbers of the idea and of all that comes with it. */
async function joinOne(
  trx: Trx,
  byId: number | null,
  canonicalId: number,
  ideaId: number,
): Promise<number[]> {
  const idea = await getIdeaState(trx, systemViewer(""), ideaId);
  const under = (await listLinks(trx, ideaId)).map((link) => link.ideaId);
  await setMerged(trx, idea, canonicalId);
  await setCanonical(trx, under, canonicalId);
  await insertMerge(trx, { ideaId, intoId: canonicalId, byId });
  if (under.length > 0) await partFromCanonical(trx, ideaId);
  return [ideaId, ...under];
}
