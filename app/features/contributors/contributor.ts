import type { ContributorRole, CreditChoice } from "~db/schema";

export type { ContributorRole, CreditChoice };

/** Roles in the order in which what somebody did is told. */
export const contributorRoles: readonly ContributorRole[] = [
  "originator",
  "merged_idea",
  "editor",
  "evidence",
  "risk",
  "benefit",
  "tester",
  "decision",
  "owner",
];

export const creditChoices: readonly CreditChoice[] = [
  "name_company",
  "name",
  "company",
  "anonymous",
];

export const DISPUTE_MIN = 10;
export const DISPUTE_MAX = 400;

/** In the side column of an item; the page of its contributors has them all. */
export const CONTRIBUTORS_SHOWN = 5;

/** Where all who contributed to an item stand. */
export function contributorsPath(itemId: number): string {
  return `/roadmap/${itemId}/contributors`;
}

/** Where somebody says how they are named for their part in an item. */
export function creditPath(itemId: number): string {
  return `/roadmap/${itemId}/credit`;
}

/** What somebody did in one role, as far as the reader may know. */
export interface Deed {
  role: ContributorRole;
  count: number;
  /** Of the one idea that it is about. */
  ideaId: number | null;
}

/** A name as it stands in a line: a person's, a company's, or both. */
export interface Shaper {
  /** Null where the company alone is named. */
  person: { id: number; name: string; handle: string; portrait: string | null } | null;
  company: string | null;
}

/** Somebody who contributed to an item, and is named for it. */
export interface Contributor extends Shaper {
  /** Whether they are of the company that runs the community. */
  staff: boolean;
  deeds: Deed[];
}

/** Who contributed to an item, as one reader is told. */
export interface Contributors {
  named: Contributor[];
  /** Of former members each is told apart by what they did. */
  former: Deed[][];
  /** How many are not named. */
  unnamed: number;
}

/** That somebody says a role is not theirs, and why. */
export interface Dispute {
  name: string;
  handle: string;
  role: ContributorRole;
  why: string;
}

/** Customers who shaped something: those who are named, and how many more there are. */
export interface Shapers {
  named: Shaper[];
  unnamed: number;
}

export const noShapers: Shapers = { named: [], unnamed: 0 };

/** The customers among contributors; the company does not thank itself. */
export function shapersOf({ named, former, unnamed }: Contributors): Shapers {
  return {
    named: named.filter(({ staff }) => !staff).map(({ person, company }) => ({ person, company })),
    unnamed: unnamed + former.length,
  };
}
