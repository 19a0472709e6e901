import type { IdeaCard } from "~/features/ideas/idea";

/** An idea that may already say what somebody is about to. */
export type SimilarIdea = Pick<
  IdeaCard,
  "id" | "title" | "path" | "language" | "status" | "voteCount" | "takesVotes" | "myVote"
>;

/** Fewer letters tell nothing yet. */
export const SIMILAR_FROM_LETTERS = 4;
