import type { IdeaLink } from "~/features/ideas/idea";
import type { BoardAccess } from "~db/schema";

/** What a merge of several ideas into one does, in numbers, before it is done. */
export interface MergeEffect {
  /** The one that goes on. */
  canonical: IdeaLink;
  /** Votes on all of them, each counted where it was cast. */
  votesBefore: number;
  /** Votes on the canonical idea afterwards, each person's once. */
  votesAfter: number;
  /** Comments that fold under the canonical idea. */
  comments: number;
  /** Whose answer is whose: there is one already, one is owed to all, each keeps what it has. */
  answer: "known" | "owed" | "stays";
  /** People who hear by mail, and others who read it in their inbox. */
  byMail: number;
  inInbox: number;
  /** Who would see more than before; null where nobody would. */
  opensTo: BoardAccess | null;
}
