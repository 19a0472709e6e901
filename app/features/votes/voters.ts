import type { Unnamed } from "~/features/people/unnamed";
import type { Importance } from "./vote";

/** What people are to an idea, counted. */
export interface Voices {
  /** Customers' accounts. */
  accounts: number;
  mustHave: number;
  saidWhy: number;
}

/** One vote, as a viewer sees it. */
export interface Voter {
  /** Of no meaning where the voter is not named. */
  key: number;
  /** Null where the viewer is not told. */
  person: { name: string; handle: string; portrait: string | null } | null;
  unnamed: Unnamed | null;
  account: string | null;
  byStaff: boolean;
  importance: Importance;
  because: string;
  /** In which the reason is probably written. */
  language: string;
  at: number;
  /** Set where a rep cast it in the voter's name. */
  entered: Entered | null;
}

/** That a rep entered something in somebody's name; who, and what was said, for staff and the voter. */
export interface Entered {
  by: string | null;
  quote: string;
}

/**
 * Where a page of voters begins: at the votes of this time, of which it passes over so many. It names
 * nobody: who the last one was may be hidden.
 */
export interface VoterCursor {
  at: number;
  skip: number;
}

export function writeVoterCursor({ at, skip }: VoterCursor): string {
  return `${at}-${skip}`;
}

/** The cursor behind the votes of these times, shown from `from` on; null for none. */
export function cursorBehind(
  times: readonly number[],
  from: VoterCursor | null,
): VoterCursor | null {
  const at = times.at(-1);
  if (at === undefined) return null;
  const same = times.filter((time) => time === at).length;
  return { at, skip: same + (from?.at === at ? from.skip : 0) };
}

/** What is no cursor begins at the start. */
export function parseVoterCursor(text: string | null): VoterCursor | null {
  const found = /^(\d{1,15})-(\d{1,6})$/.exec(text ?? "");
  return found ? { at: Number(found[1]), skip: Number(found[2]) } : null;
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
