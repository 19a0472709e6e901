import type { QueryWords } from "~/platform/words";
import type { SearchTerm } from "~db/search";

/** A word that somebody searches for, and what else says it. */
export interface AskedWord {
  word: string;
  /** Typed last: it may be the beginning of a longer one. */
  unfinished: boolean;
  /** Known compounds that hold it: `bohnenbehalter` for `behalter`. */
  compounds: readonly string[];
  /** Known words that it is made of: `kaffee` and `muhle` for `kaffeemuhle`. */
  splits: readonly (readonly [string, string])[];
  /** It only joins the words around it; where those stand apart it is not missed. */
  seam: boolean;
}

export interface AskedWords {
  words: readonly AskedWord[];
  /** Known words that the word at this place and the next one make together. */
  joined: readonly { at: number; word: string }[];
}

/** The words of a search as they were typed. */
export function asTyped(query: QueryWords): AskedWords {
  const seams = new Set(query.seams);
  const typed = (word: string, unfinished: boolean): AskedWord => ({
    ...{ word, unfinished, compounds: [], splits: [], seam: seams.has(word) },
  });
  const words = query.words.map((word) => typed(word, false));
  if (query.prefix !== null) words.push(typed(query.prefix, true));
  return { words, joined: [] };
}

/** What a search entry must hold to be found: every word but seams, each in one way or another. */
export function termOf({ words, joined }: AskedWords): SearchTerm {
  const seamsAlone = words.every(({ seam }) => seam);
  const terms = words.map((asked) => (asked.seam && !seamsAlone ? [] : [termOfWord(asked)]));
  const ways = joined.map(
    ({ at, word }): SearchTerm => ({
      all: [...terms.slice(0, at), [{ word }], ...terms.slice(at + 2)].flat(),
    }),
  );
  return { any: [{ all: terms.flat() }, ...ways] };
}

function termOfWord({ word, unfinished, compounds, splits }: AskedWord): SearchTerm {
  return {
    any: [
      unfinished ? { begins: word } : { word },
      ...compounds.map((compound) => ({ word: compound })),
      ...splits.map((parts) => ({ all: parts.map((part) => ({ word: part })) })),
    ],
  };
}

const WHOLE: number = 1;
const IN_A_COMPOUND: number = 0.8;

/** How well each asked word stands among `words`, 0 to 1: as itself, in a compound, or in its parts. */
export function fitOf({ words, joined }: AskedWords, own: readonly string[]): number[] {
  const fits = words.map((asked) => fitOfWord(asked, own));
  for (const { at, word } of joined) {
    if (!own.includes(word)) continue;
    for (const place of [at, at + 1]) fits[place] = Math.max(fits[place] ?? 0, IN_A_COMPOUND);
  }
  return fits;
}

function fitOfWord({ word, unfinished, compounds, splits }: AskedWord, own: readonly string[]) {
  if (own.includes(word)) return WHOLE;
  if (unfinished && own.some((each) => each.startsWith(word))) return WHOLE;
  const related =
    compounds.some((compound) => own.includes(compound)) ||
    splits.some((parts) => parts.every((part) => own.includes(part)));
  return related ? IN_A_COMPOUND : 0;
}
