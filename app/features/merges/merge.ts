import { MINUTE } from "~/platform/clock";

/** How many ideas are merged into one at once. */
export const MERGED_AT_ONCE = 20;

/** Who is concerned is told when a merge can no longer be unmerged as if it had not been. */
export const UNMERGED_QUIETLY_WITHIN = 10 * MINUTE;

/** Whether a merge of this time can be taken back before anybody is told of it. */
export function isStillQuiet(mergedAt: number, at: number): boolean {
  return at - mergedAt < UNMERGED_QUIETLY_WITHIN;
}

/** One idea that stands merged, and what it was merged into then. */
export interface MergeLink {
  ideaId: number;
  intoId: number;
}

/** The ideas that came with an idea, since they had been merged into it or into what came so. */
export function ideasUnder(links: readonly MergeLink[], ideaId: number): number[] {
  const under: number[] = [];
  for (let level = [ideaId]; level.length > 0; ) {
    level = links.filter((link) => level.includes(link.intoId)).map((link) => link.ideaId);
    under.push(...level);
  }
  return under.sort((left, right) => left - right);
}
