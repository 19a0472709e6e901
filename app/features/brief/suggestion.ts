import type { SuggestionState, SuggestionsFrom } from "~db/schema";
import type { Change } from "./difference";
import type { TextConflict } from "./merge-texts";
import type { Writer } from "./revision";
import type { Section } from "./section";

export type { SuggestionState, SuggestionsFrom };

/** Who may suggest changes of an item, from the most to the fewest. */
export const suggestionsFrom = [
  "everyone",
  "followers",
  "invited",
] as const satisfies readonly SuggestionsFrom[];

export const WHY_MIN = 10;
export const WHY_MAX = 500;
export const DECISION_MIN = 10;
export const DECISION_MAX = 1_000;

/** What every rule about a suggestion needs to know of it. */
export interface SuggestionRecord {
  id: number;
  itemId: number;
  section: Section;
  baseVersion: number;
  body: string;
  why: string;
  authorId: number;
  state: SuggestionState;
  hidden: boolean;
}

/** What a suggestion would make of its section as that stands now. */
export interface Proposed {
  body: string;
  /** Where the section was changed in another way since. */
  conflicts: readonly TextConflict[];
}

/** A suggestion as its readers see it. */
export interface SuggestionView {
  id: number;
  section: Section;
  author: Writer | null;
  /** The author's company, where it may be named. */
  account: string | null;
  at: number;
  why: string;
  state: SuggestionState;
  /** Of what stood there when it was made, or for an open one of what stands there now. */
  changes: readonly Change[];
  conflicts: readonly TextConflict[];
  agreements: number;
  /** In the talk about it. */
  comments: number;
  agreed: boolean;
  decidedBy: Writer | null;
  decidedAt: number | null;
  decision: string;
  revision: number | null;
  hidden: boolean;
  /** For its author and for who decides. */
  hiddenReason: string | null;
  can: { decide: boolean; withdraw: boolean; agree: boolean; hide: boolean };
}
