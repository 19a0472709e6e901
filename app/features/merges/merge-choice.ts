import type { IdeaCard } from "~/features/ideas/idea";

/** An idea that can be merged with another one. */
export type MergeChoice = Pick<
  IdeaCard,
  "id" | "title" | "language" | "board" | "status" | "voteCount"
>;
