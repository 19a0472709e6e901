import type { Unnamed } from "~/features/people/unnamed";
import { slugify } from "~/platform/slug";
import type { BoardAccess, Horizon, StatusGroup } from "~db/schema";
import type { Status } from "./status";

export const TITLE_MIN = 8;
export const TITLE_MAX = 140;
export const BODY_MAX = 20_000;
/** An idea's random key is one of 0 to this less one; "surprise me" starts at one of them. */
export const RANDOM_KEYS = 2 ** 31;

/** The address of an idea: the number decides, the words are for people. */
export function ideaPath(idea: { id: number; title: string }): string {
  const slug = slugify(idea.title);
  return slug ? `/ideas/${idea.id}-${slug}` : `/ideas/${idea.id}`;
}

/** What names an idea and leads to it. */
export interface IdeaLink {
  id: number;
  title: string;
  language: string;
  path: string;
}

/** Who wrote something, as others see them; null once an author withdrew. */
export interface Author {
  id: number;
  name: string;
  handle: string;
  staff: boolean;
  /** The company of the person, where they belong to one. */
  account: string | null;
  jobTitle: string;
}

/** What every rule about an idea needs to know of it. */
export interface IdeaState {
  id: number;
  authorId: number;
  boardId: number;
  boardAccess: BoardAccess;
  statusGroup: StatusGroup;
  takesVotes: boolean;
  takesComments: boolean;
  takesEdits: boolean;
  locked: boolean;
  hidden: boolean;
  /** Waits for approval, or was refused it; then it is hidden as well. */
  unpublished: boolean;
  /** Whether a member comments once an hour at most. */
  slow: boolean;
  withdrawn: boolean;
  /** The canonical idea that this one was merged into. */
  mergedIntoId: number | null;
}

/** An idea in a list. */
export interface IdeaCard extends IdeaState {
  title: string;
  path: string;
  excerpt: string;
  language: string;
  board: { slug: string; name: string };
  status: Status;
  /** The first words of the note on the present status. */
  statusExcerpt: string;
  author: Author | null;
  /** Whether the author had posted none before. */
  authorsFirst: boolean;
  /** Customers' votes, with those that an import only counted. */
  voteCount: number;
  commentCount: number;
  createdAt: number;
  answeredAt: number | null;
  firstAnsweredAt: number | null;
  /** When the first answer is due, while there is none; null where none is promised. */
  replyDueAt: number | null;
  pinned: boolean;
  tags: { id: number; name: string }[];
  myVote: { importance: 1 | 2 | 3; because: string } | null;
  following: boolean;
  /** The roadmap item it grew into. */
  /** Into which it grew, as far as the viewer may see them, the nearest first. */
  roadmapItems: { title: string; path: string; horizon: Horizon }[];
  /** One reason that a voter gave. */
  because: Reason | null;
}

/** What a voter gives as their reason, and who they are, as far as the viewer is told. */
export interface Reason {
  text: string;
  language: string;
  name: string | null;
  unnamed: Unnamed | null;
  account: string | null;
}
