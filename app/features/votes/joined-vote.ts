import type { Importance } from "./vote";

/** What a vote of one person says, on an idea or on one that was merged into it. */
export interface SaidVote {
  importance: Importance;
  because: string;
  by_staff: 0 | 1;
  account_id: number | null;
  first_at: number;
  created_at: number;
  /** The entry by which a rep cast it; null for the voter's own. */
  behalf_id: number | null;
}

const BETWEEN_REASONS = " · ";

/**
 * The votes of one person on ideas that are one idea now, as one vote: the highest importance, every
 * reason once, the earliest time in the trend. A customer's if one of them was, and cast by a rep only
 * if all were. The person's vote on the canonical idea comes first in `votes`, where there is one.
 */
export function joinVotes(votes: readonly [SaidVote, ...SaidVote[]]): SaidVote {
  const customers = votes.filter((vote) => vote.by_staff === 0);
  const counted = customers.length > 0 ? customers : votes;
  const reasons = votes.flatMap(({ because }) => (because === "" ? [] : [because]));
  return {
    importance: Math.max(...votes.map((vote) => vote.importance)) as Importance,
    because: [...new Set(reasons)].join(BETWEEN_REASONS),
    by_staff: customers.length > 0 ? 0 : 1,
    account_id: counted.find((vote) => vote.account_id !== null)?.account_id ?? null,
    first_at: Math.min(...counted.map((vote) => vote.first_at)),
    created_at: Math.max(...votes.map((vote) => vote.created_at)),
    behalf_id: counted.every((vote) => vote.behalf_id !== null)
      ? (counted[0]?.behalf_id ?? null)
      : null,
  };
}
