import { getIdeaTitle } from "~/features/ideas/ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { sharedWords } from "~/features/ideas/telling-words";
import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";
import { canMerge } from "./merges.policy";
import type { Twin } from "./twin";

const SHOWN = 3;

/**
 * The ideas whose titles are most like that of an idea, in any status, never itself nor what was
 * merged; none for whoever cannot merge. The caller has read the idea for this viewer.
 */
export async function listTwins(db: Db, viewer: Viewer, ideaId: number): Promise<Twin[]> {
  if (!canMerge(viewer)) return [];
  const title = await getIdeaTitle(db, ideaId);
  const similar = await findSimilar(db, viewer, title, SHOWN + 1);
  return similar
    .filter((idea) => idea.id !== ideaId)
    .slice(0, SHOWN)
    .map(({ id, path, language, status, voteCount, score, ...idea }) => ({
      ...{ id, title: idea.title, path, language, status, voteCount },
      percent: Math.min(100, Math.round(score * 100)),
      shared: sharedWords(title, idea.title),
    }));
}
