import type { Status } from "~/features/ideas/status";
import type { BehalfKind, BehalfSource, Outcome } from "./behalf-entry";

export const ENTRIES_PER_PAGE = 30;

/** Whose entries are listed. */
export const entryScopes = ["mine", "team"] as const;
export type EntryScope = (typeof entryScopes)[number];

/** One entry of the list "what I entered, and what became of it". */
export interface EntryRow {
  id: number;
  kind: BehalfKind;
  outcome: Outcome;
  source: BehalfSource;
  /** Null once the idea is gone; its title stays with the entry of an idea. */
  idea: { title: string; path: string; language: string; status: Status } | null;
  title: string;
  /** Null for a former member. */
  customer: string | null;
  account: { id: number; name: string } | null;
  enteredBy: string | null;
  quote: string;
  link: string;
  /** Whether the company has answered the idea since. */
  answered: boolean;
  canTakeBack: boolean;
  at: number;
}
