import type { IdeaFilters } from "./idea-list";
import type { TypedFilter } from "./typed-filters";

/** What a search looked for in place of what was typed. */
export interface Correction {
  /** The words as searched for, spelt as somebody here spelt them. */
  used: string;
  /** The words as typed. */
  written: string;
  /** How many of the ideas found hold the words as typed; they stand first. */
  literal: number;
}

/** How a search was understood, and where it found what it did. */
export interface SearchReport {
  /** With what was typed as filters; `q` is the words alone. */
  filters: IdeaFilters;
  typed: TypedFilter[];
  /** What looks like a filter and is none; it was searched for as words. */
  unknown: string[];
  correction: Correction | null;
}
