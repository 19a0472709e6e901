import type { Importance } from "./vote";

/** What people are to an idea, counted. */
export interface Voices {
  /** Customers' accounts. */
  accounts: number;
  mustHave: number;
  saidWhy: number;
}

/** One vote, as everybody sees it. */
export interface Voter {
  key: number;
  /** Null for the author of an idea who withdrew from it. */
  person: { name: string; handle: string; portrait: string | null } | null;
  account: string | null;
  byStaff: boolean;
  importance: Importance;
  because: string;
  /** In which the reason is probably written. */
  language: string;
  at: number;
}

/** Where a page of voters begins: after the vote of this time and person. */
export interface VoterCursor {
  at: number;
  personId: number;
}

export function writeVoterCursor({ at, personId }: VoterCursor): string {
  return `${at}-${personId}`;
}

/** What is no cursor begins at the start. */
export function parseVoterCursor(text: string | null): VoterCursor | null {
  const found = /^(\d{1,15})-(\d{1,15})$/.exec(text ?? "");
  return found ? { at: Number(found[1]), personId: Number(found[2]) } : null;
}

export const QUOTES = 3;

/** The quotes that stand large: of different companies first, then whoever else gave a reason. */
export function pickQuotes(candidates: readonly Voter[], most = QUOTES): Voter[] {
  const seen = new Set<string>();
  const fresh = candidates.filter(({ account }) => {
    if (account === null) return true;
    if (seen.has(account)) return false;
    seen.add(account);
    return true;
  });
  const rest = candidates.filter((candidate) => !fresh.includes(candidate));
  return [...fresh, ...rest].slice(0, most);
}
