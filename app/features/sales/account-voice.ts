import type { Amount } from "~/features/evidence/amount";
import type { Importance } from "~/features/votes/vote";
import type { IdeaLine } from "./deal";

/** An idea that people of an account asked for, with who of them did. */
export interface AskedIdea extends IdeaLine {
  /** The highest importance that one of them gave it; null where they posted it and do not vote. */
  importance: Importance | null;
  /** How many of them voted for it. */
  voters: number;
}

/** What somebody of the account said that an idea is worth to them. */
export interface Worth {
  idea: { title: string; language: string; path: string };
  words: string;
  /** Where they put a number on it. */
  amount: Amount | null;
  by: string | null;
  at: number;
}

/** Somebody of an account, and how much they take part. */
export interface AccountMember {
  id: number;
  name: string;
  handle: string;
  jobTitle: string;
  ideas: number;
  votes: number;
  comments: number;
  /** When they posted, voted or commented last; null for never. */
  lastAt: number | null;
}

/** How many ideas, words and people the page shows before it leads to all of them. */
export const ASKED_AT_MOST = 12;
export const WORTH_AT_MOST = 6;
export const MEMBERS_AT_MOST = 12;
