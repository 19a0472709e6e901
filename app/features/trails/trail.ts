import type { StopKind, StopShows } from "~db/schema";

export type { StopKind, StopShows };

export const TRAIL_TITLE_MIN = 3;
export const TRAIL_TITLE_MAX = 100;
export const LETTER_MAX = 4_000;
export const WORD_MAX = 1_000;
export const NOTE_TITLE_MAX = 120;
export const NOTE_MAX = 4_000;
export const QUESTION_MAX = 1_000;
/** Nobody reads more in one go, and a page shows all of them. */
export const STOPS_AT_MOST = 30;
export const LINKS_AT_MOST = 40;

export const stopShows = ["best", "voice", "number", "status"] as const satisfies StopShows[];

/** What every rule about a trail needs to know of it. */
export interface TrailState {
  id: number;
  title: string;
  letter: string;
  /** In which its words are written. */
  language: string;
  template: boolean;
  account: { id: number; name: string } | null;
  deal: { id: number; name: string } | null;
  /** The name is null for a former member. */
  owner: { id: number; name: string | null } | null;
  ownerId: number | null;
  /** Who works on the account of the trail beside the owner, and its own owner. */
  team: number[];
  counts: TrailCounts;
  lastEventAt: number | null;
  createdAt: number;
}

/** What became of a trail. */
export interface TrailCounts {
  visits: number;
  questions: number;
  needs: number;
  follows: number;
}

export function trailPath(trail: { id: number }): string {
  return `/trails/${trail.id}`;
}

/** Where the rep meets one question. */
export function questionPath(trailId: number, questionId: number): string {
  return `/trails/${trailId}/questions/${questionId}`;
}

/** The paragraphs of a letter: what empty lines part. */
export function paragraphsOf(letter: string): string[] {
  return letter
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

const CHARACTERS_A_MINUTE = 1_100;

/** The minutes that so many characters take to read, at least one. */
export function minutesOf(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE));
}
