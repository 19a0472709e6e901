import type { ImportRun } from "./import-run.server";
import type { ImportedMerge } from "./import-store";

/**
 * Merges the ideas that the file says were merged, once their votes and comments are there. What
 * is merged into a merged idea comes first, so that it moves on with it. One whose canonical idea is
 * nowhere stays an idea of its own.
 */
export async function importMerges(run: ImportRun): Promise<void> {
  const named = run.merges.flatMap((merge) => [merge.idea, merge.into]);
  const known = await run.store.findIdeas([...new Set(named)]);
  for (const { idea, into } of leavesFirst(run.merges)) {
    const [id, intoId] = [known.get(idea), known.get(into)];
    if (id !== undefined && intoId !== undefined) await run.store.mergeIdea(id, intoId);
  }
}

/** Without those that go in a circle, which no export writes. */
function leavesFirst(merges: readonly ImportedMerge[]): ImportedMerge[] {
  const ordered: ImportedMerge[] = [];
  for (let rest = [...merges]; rest.length > 0; ) {
    const leaves = rest.filter(({ idea }) => !rest.some(({ into }) => into === idea));
    if (leaves.length === 0) return ordered;
    ordered.push(...leaves);
    rest = rest.filter((merge) => !leaves.includes(merge));
  }
  return ordered;
}
