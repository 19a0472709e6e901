import type { IdeaPage } from "~/features/ideas/idea-page";
import type { BoardAccess } from "~db/schema";

/** What a merge does, in numbers, before it is done. */
export interface MergePreview {
  /** Votes of customers afterwards, each person's once. */
  votes: number;
  /** Customers who voted for both. */
  both: number;
  /** Comments that fold under the canonical idea. */
  comments: number;
  /** Who of the merged idea's people hears, beside its author. */
  voters: number;
  commenters: number;
  /** Who sees more than before; null where nobody does. */
  opensTo: BoardAccess | null;
}

/** Two ideas before they are merged. */
export interface Comparison {
  /** The one that goes on. */
  canonical: IdeaPage;
  merged: IdeaPage;
  preview: MergePreview;
}
