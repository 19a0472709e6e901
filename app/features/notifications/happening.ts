import type { Horizon, WorthDays } from "~db/schema";
import type { NotificationKind, Relation } from "./who-is-told";

/** A person tied to what happened; the idea that ties them, where one does. */
export interface Tie {
  personId: number;
  relation: Relation;
  ideaId: number | null;
}

/** Whom to ask about: people named one by one, and those who took part in ideas, boards or items. */
export interface Audience {
  named: readonly Tie[];
  ideaIds: readonly number[];
  boardId: number | null;
  itemId: number | null;
  /** Ideas whose people are told otherwise, and not again. */
  except?: readonly number[] | undefined;
}

/** An account whose people asked for what happened, and one of the company who looks after it. */
export interface RepAccount {
  personId: number;
  accountId: number;
  name: string;
}

/** The idea that something happened to. */
export interface HappeningIdea {
  id: number;
  title: string;
  excerpt: string;
  /** Null once the author withdrew. */
  authorId: number | null;
  /** Set once the author withdrew. */
  withdrawnAuthorId: number | null;
  boardId: number;
  boardName: string;
  mergedIntoId: number | null;
}

/** The question that something happened to, or one of its answers. */
export interface HappeningQuestion {
  id: number;
  title: string;
  answerId: number | null;
}

/** The business case that somebody was shown, or of which somebody confirmed a line. */
export interface HappeningCase {
  id: number;
  /** Of which account. */
  account: string;
}

/** An activity row with all that is needed to tell people of it. */
export interface Happening {
  activityId: number;
  /** Several where people are told of the same thing for different reasons. */
  kinds: readonly NotificationKind[];
  /** Not before this time, while it can still be undone. */
  tellAt: number;
  staffOnly: boolean;
  /** Whether the company is not asked. */
  membersOnly: boolean;
  actor: { id: number | null; name: string | null; staff: boolean };
  idea: HappeningIdea | null;
  item: { id: number; title: string; horizon: Horizon } | null;
  comment: { id: number; parentId: number | null; hidden: boolean; internal: boolean } | null;
  status: {
    id: number;
    reasonCode: string | null;
    wouldChange: string;
    possibleWhere: string;
    conflictsWith: string;
  } | null;
  /** What a merged idea is part of now, where everybody may read it. */
  into: string | null;
  /** What the changelog says of it. */
  entry: { id: number; title: string } | null;
  /** So long after publishing its people are asked what it is worth. */
  worthDays: WorthDays | null;
  /** Whom the people of the company look after, of those who asked for it. */
  repAccounts: readonly RepAccount[];
  /** What was said about a roadmap item. */
  talk: { id: number; rootId: number } | null;
  question: HappeningQuestion | null;
  businessCase: HappeningCase | null;
  /** The trail on which a prospect did something. */
  trail: { id: number; title: string } | null;
  /** For so many days nothing had happened to the idea. */
  quietDays: number | null;
  /** What the actor wrote, in Markdown; "" when they wrote nothing. */
  words: string;
  audience: Audience;
}

/** Whether the happening is about what this person made: their idea, or a reply under it. */
export function isAboutOwn(
  kind: NotificationKind,
  about: { ideaAuthorId: number | null; parentId: number | null },
  personId: number,
): boolean {
  if (kind === "replied") return about.parentId === null;
  return about.ideaAuthorId === personId;
}
