import type { Importance, StatusGroup } from "~db/schema";

/** Somebody whom only the files know: nobody signs in as them until they verify the address. */
export interface NewShadow {
  name: string;
  email: string | null;
  handle: string;
}

export interface NewIdea {
  externalId: string | null;
  title: string;
  body: string;
  bodyHtml: string;
  language: string;
  boardId: number;
  statusId: number;
  statusGroup: StatusGroup;
  authorId: number;
  tagIds: number[];
  /** All votes that the other product counted. */
  votes: number;
  createdAt: number;
}

export interface NewComment {
  externalId: string | null;
  ideaId: number;
  /** The comment that it answers, when that is there already. */
  parent: KnownComment | null;
  authorId: number;
  byStaff: boolean;
  body: string;
  bodyHtml: string;
  createdAt: number;
}

export interface NewVote {
  ideaId: number;
  personId: number;
  byStaff: boolean;
  accountId: number | null;
  importance: Importance;
  because: string;
  createdAt: number;
}

export interface KnownComment {
  id: number;
  ideaId: number;
  rootId: number | null;
  depth: number;
}

/** How an idea or comment without an external id is known again; any time fits where it has none. */
export interface IdeaTwin {
  title: string;
  authorId: number;
  createdAt: number | null;
}

export interface CommentTwin {
  ideaId: number;
  authorId: number;
  body: string;
  createdAt: number | null;
}

export interface Reply {
  commentId: number;
  parentId: number;
}

/**
 * Where an import looks things up and puts them: the database, or for a dry run the database with
 * what would have been written kept beside it. Lists of answers are in the order of the questions.
 */
export interface ImportStore {
  addBoard(name: string): Promise<number>;
  addTag(name: string): Promise<number>;
  addPeople(people: readonly NewShadow[]): Promise<number[]>;
  findIdeas(externalIds: readonly string[]): Promise<Map<string, number>>;
  haveIdeas(twins: readonly IdeaTwin[]): Promise<boolean[]>;
  addIdeas(ideas: readonly NewIdea[]): Promise<void>;
  findComments(externalIds: readonly string[]): Promise<Map<string, KnownComment>>;
  haveComments(twins: readonly CommentTwin[]): Promise<boolean[]>;
  addComments(comments: readonly NewComment[]): Promise<number[]>;
  /** Puts comments of one idea below what they answer; returns those that would go in a circle. */
  linkReplies(ideaId: number, replies: readonly Reply[]): Promise<number[]>;
  haveVotes(votes: readonly Pick<NewVote, "ideaId" | "personId">[]): Promise<boolean[]>;
  addVotes(votes: readonly NewVote[]): Promise<void>;
}
