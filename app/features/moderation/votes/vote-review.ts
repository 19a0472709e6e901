import { findSigns, isFresh, type Sign, signs, type WatchedVote } from "./vote-signs";

export type VoteDecision = "fine" | "set_aside";

/** One vote of a group, as those who decide see it. */
export interface ReviewedVote {
  person: { name: string; handle: string };
  at: number;
  joinedAt: number;
  /** "A" for the network from which most came; null where it is not kept any more. */
  network: string | null;
  domain: string;
}

/** What speaks for one hand behind the votes of a group, in numbers. */
export interface Evidence {
  signs: Sign[];
  votes: number;
  /** From the first to the last. */
  withinMs: number;
  /** Votes from the network from which most came. */
  fromOneNetwork: number;
  fresh: number;
  /** The mail domain that most share, and how many do. */
  domain: { name: string; votes: number } | null;
}

/** Votes on one idea that look as if one person cast them. */
export interface VoteReview {
  id: number;
  idea: { title: string; path: string; language: string; voteCount: number };
  foundAt: number;
  decision: VoteDecision | null;
  decidedAt: number | null;
  evidence: Evidence;
  votes: ReviewedVote[];
}

export const REVIEWS_PER_PAGE = 10;

export function evidenceOf(votes: readonly WatchedVote[]): Evidence {
  const found = findSigns(votes);
  const times = votes.map((vote) => vote.at);
  const networks = countBy(votes.flatMap((vote) => vote.range ?? []));
  const [domain] = countBy(votes.flatMap((vote) => vote.domain || []));
  return {
    signs: signs.filter((sign) => found.has(sign)),
    votes: votes.length,
    withinMs: votes.length > 0 ? Math.max(...times) - Math.min(...times) : 0,
    fromOneNetwork: networks[0]?.[1] ?? 0,
    fresh: votes.filter(isFresh).length,
    domain: domain && domain[1] > 1 ? { name: domain[0], votes: domain[1] } : null,
  };
}

/** A letter for each network, in the order of how many votes came from it; hashes stay on the server. */
export function nameNetworks(votes: readonly WatchedVote[]): Map<string, string> {
  const ranges = countBy(votes.flatMap((vote) => vote.range ?? []));
  return new Map(ranges.map(([range], index) => [range, letterOf(index)]));
}

const LETTERS = 26;
const letterOf = (index: number) =>
  index < LETTERS ? String.fromCharCode(65 + index) : `${index + 1}`;

/** Each value with how often it occurs, the most frequent first. */
function countBy(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1]);
}
