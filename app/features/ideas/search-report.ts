import type { Piece } from "~/platform/mark-words";
import type { IdeaFilters } from "./idea-list";
import type { TypedFilter } from "./typed-filters";

/** A search looks at no more ideas than these, the newest. */
export const CANDIDATES_AT_MOST = 400;

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
  /** Of the ideas shown. */
  hits: SearchHit[];
  /** Where nothing was found: searches with a word less that find something. */
  fewer: string[];
}

/** Where an idea holds what was searched for. */
export interface SearchHit {
  ideaId: number;
  title: Piece[];
  excerpt: Piece[];
  /** The comment that holds it where the idea itself does not. */
  comment: { id: number; by: string; language: string; text: Piece[] } | null;
}
