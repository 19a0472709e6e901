import { splitsOf } from "~/platform/compounds";
import { forgivenErrors } from "~/platform/word-distance";
import type { Db } from "~db/connect.server";
import { listKnownWords } from "~db/search-words";
import { canBePart } from "./expand-words.queries.server";
import { findNearWords, type NearWord } from "./near-words.queries.server";

const COMPOUNDS_AT_MOST = 3;

/** What a compound was meant to be that stands nowhere as one word. */
export interface NearCompound extends NearWord {
  parts: readonly [string, string];
}

/**
 * For each word the compounds that it may have been meant to be, of a known word and one that is
 * nearly known: `watertank` for `watertnak`. Two queries, whatever the words are.
 */
export async function findNearCompounds(
  db: Db,
  words: readonly string[],
): Promise<NearCompound[][]> {
  const splits = words.map((word) =>
    forgivenErrors(word) === 0 ? [] : splitsOf(word).filter((parts) => parts.every(canBePart)),
  );
  const rows = await listKnownWords(db, splits.flat(2));
  const known = new Map(rows.map((row) => [row.word, row.entry_count]));
  const halves = splits.map((each) =>
    each.filter(([head, tail]) => known.has(head) !== known.has(tail)),
  );
  const misspelt = [...new Set(halves.flat(2).filter((part) => !known.has(part)))];
  const { near } = await findNearWords(db, misspelt);
  const meant = new Map(misspelt.map((part, at) => [part, near[at] ?? []]));
  return words.map((word, at) =>
    (halves[at] ?? [])
      .flatMap((parts) => compoundsOf(word, parts, { known, meant }))
      .sort((left, right) => left.errors - right.errors || right.entryCount - left.entryCount)
      .slice(0, COMPOUNDS_AT_MOST),
  );
}

/** What links the parts in the word stays where it is. */
function compoundsOf(
  word: string,
  [head, tail]: [string, string],
  { known, meant }: { known: Map<string, number>; meant: Map<string, NearWord[]> },
): NearCompound[] {
  const inTail = known.has(head);
  return (meant.get(inTail ? tail : head) ?? [])
    .filter((part) => canBePart(part.word))
    .map((part) => ({
      word: inTail
        ? word.slice(0, word.length - tail.length) + part.word
        : part.word + word.slice(head.length),
      parts: inTail ? [head, part.word] : [part.word, tail],
      errors: part.errors,
      entryCount: Math.min(part.entryCount, known.get(inTail ? head : tail) ?? 0),
    }));
}
