import { similarityTo } from "~/platform/word-similarity";
import { foldWords } from "~/platform/words";
import { type AskedWords, fitOf } from "./asked-words";
import type { IdeaFilters, IdeaOrder } from "./idea-list";

/** What scoring and sorting need of an idea that a search found. */
export interface Candidate {
  id: number;
  title: string;
  trend: number;
  top_count: number;
  comment_count: number;
  created_at: number;
  answered_at: number | null;
  random_key: number;
}

const TITLE_WEIGHT = 3;
const VOTES_WEIGHT = 0.4;

/**
 * How well an idea fits a search: the share of the searched words that stand in its title counts
 * most, in a compound a little less; then how alike both are, then, to part what is as good, the
 * magnitude of its votes.
 */
export function matchScore(asked: AskedWords) {
  const likeness = similarityTo(asked.words.map(({ word }) => word));
  return (idea: Pick<Candidate, "title" | "top_count">): number => {
    const title = foldWords(idea.title);
    const fits = fitOf(asked, title);
    const share = fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, fits.length);
    const votes = Math.log10(1 + Math.max(0, idea.top_count));
    return TITLE_WEIGHT * share + likeness(title) + VOTES_WEIGHT * votes;
  };
}

/** The candidates in the order of the list; best match where none is chosen. */
export function inOrder(
  candidates: readonly Candidate[],
  asked: AskedWords,
  filters: Pick<IdeaFilters, "order" | "seed">,
): Candidate[] {
  const { order } = filters;
  const kept = order === "answered" ? candidates.filter((idea) => idea.answered_at) : candidates;
  const keyOf = order === null ? matchScore(asked) : keyIn(order, filters.seed ?? 0);
  return kept
    .map((idea) => ({ idea, key: keyOf(idea) }))
    .sort((left, right) => right.key - left.key || right.idea.id - left.idea.id)
    .map(({ idea }) => idea);
}

function keyIn(order: IdeaOrder, seed: number): (idea: Candidate) => number {
  switch (order) {
    case "trending":
      return (idea) => idea.trend;
    case "top":
      return (idea) => idea.top_count;
    case "newest":
      return (idea) => idea.created_at;
    case "answered":
      return (idea) => idea.answered_at ?? 0;
    case "discussed":
      return (idea) => idea.comment_count;
    case "surprise":
      return ({ random_key: key }) => (key >= seed ? -key : -key - Number.MAX_SAFE_INTEGER);
  }
}
