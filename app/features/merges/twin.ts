import type { IdeaCard } from "~/features/ideas/idea";

/** An idea that seems to say the same as another one. */
export type Twin = Pick<IdeaCard, "id" | "title" | "path" | "language" | "status" | "voteCount"> & {
  /** How much alike the titles are, 0 to 100. */
  percent: number;
  /** The words that both titles have, as this one writes them. */
  shared: string[];
};
