import { languages } from "~/i18n/languages";
import { joinsOf, otherParts, SHORTEST_PART, splitsOf } from "~/platform/compounds";
import { stopWords } from "~/platform/stop-words";
import type { QueryWords } from "~/platform/words";
import type { Db } from "~db/connect.server";
import { listKnownWords, listWordsAround } from "~db/search-words";
import { type AskedWord, type AskedWords, asTyped } from "./asked-words";

const EXPANDED_AT_MOST = 6;
const COMPOUNDS_AT_MOST = 20;
const SPLITS_AT_MOST = 3;

/**
 * The words of a search with the compounds around them, by the words that the community itself uses:
 * both parts of a compound must stand somewhere, alone. Two queries, whatever is asked.
 */
export async function expandWords(db: Db, query: QueryWords): Promise<AskedWords> {
  const typed = asTyped(query);
  const words = typed.words.map(({ word }) => word);
  const partners = words.filter(canBePart).sort((a, b) => b.length - a.length);
  const around = await listWordsAround(db, partners.slice(0, EXPANDED_AT_MOST));
  const readings = words.map((word) => readingsOf(word, around));
  const joins = words.slice(1).flatMap((tail, at) => {
    const head = words[at] ?? "";
    const both = canBePart(head) && canBePart(tail);
    return both ? joinsOf(head, tail).map((word) => ({ at, word })) : [];
  });
  const rows = await listKnownWords(db, [
    ...readings.flatMap(({ compounds, splits }) => [
      ...compounds.flatMap(({ others }) => others),
      ...splits.flat(),
    ]),
    ...joins.map(({ word }) => word),
  ]);
  const known = new Map(rows.map((row) => [row.word, row.entry_count]));
  return {
    words: typed.words.map((asked, at) => ({ ...asked, ...knownOf(readings[at], known) })),
    joined: joins.filter(({ word }) => known.has(word)),
  };
}

interface Readings {
  compounds: { compound: string; others: string[] }[];
  splits: [string, string][];
}

/** Every compound that a word may be in and every way to split it, whether its parts are known or not. */
function readingsOf(word: string, around: readonly string[]): Readings {
  if (!canBePart(word)) return { compounds: [], splits: [] };
  const compounds = around.flatMap((compound) => {
    const begins = compound.startsWith(word) ? otherParts(compound, word, "begins") : [];
    const ends = compound.endsWith(word) ? otherParts(compound, word, "ends") : [];
    const others = [...begins, ...ends].filter(canBePart);
    return others.length > 0 ? [{ compound, others }] : [];
  });
  return { compounds, splits: splitsOf(word).filter((parts) => parts.every(canBePart)) };
}

function knownOf(
  readings: Readings = { compounds: [], splits: [] },
  known: ReadonlyMap<string, number>,
): Pick<AskedWord, "compounds" | "splits"> {
  const rarest = (parts: readonly string[]) =>
    Math.min(...parts.map((part) => known.get(part) ?? 0));
  return {
    compounds: readings.compounds
      .filter(({ others }) => others.some((other) => known.has(other)))
      .map(({ compound }) => compound)
      .slice(0, COMPOUNDS_AT_MOST),
    splits: readings.splits
      .filter((parts) => rarest(parts) > 0)
      .sort((left, right) => rarest(right) - rarest(left))
      .slice(0, SPLITS_AT_MOST),
  };
}

/** "Understand" is no way to stand under something. */
export function canBePart(word: string): boolean {
  if (word.length < SHORTEST_PART || !/^[\p{L}\p{M}]+$/u.test(word)) return false;
  return !languages.some((language) => stopWords(language).has(word));
}
