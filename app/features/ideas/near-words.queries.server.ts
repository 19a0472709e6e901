import { forgivenErrors, sameScript, wordDistance } from "~/platform/word-distance";
import type { Db } from "~db/connect.server";
import { listNearWords, type VocabularyWord } from "~db/search-words";

/** A known word that is nearly one that was typed. */
export interface NearWord {
  word: string;
  /** How many typing errors lie between. */
  errors: number;
  entryCount: number;
}

const NEAR_AT_MOST = 6;
const TWO_ERRORS_FROM_LETTERS = 7;

/**
 * For each word the known words that it may have been meant to be, nearest and most common first;
 * none for what is too short or no word. Also which of the words are known themselves. One query.
 */
export async function findNearWords(
  db: Db,
  words: readonly string[],
): Promise<{ near: NearWord[][]; known: Set<string> }> {
  const known = await listNearWords(
    db,
    words
      .map((word) => ({ word, errors: forgivenErrors(word) }))
      .filter(({ errors }) => errors > 0),
  );
  return {
    near: words.map((word) => nearTo(word, known)),
    known: new Set(known.map(({ word }) => word).filter((word) => words.includes(word))),
  };
}

function nearTo(word: string, known: readonly VocabularyWord[]): NearWord[] {
  const forgiven = forgivenErrors(word);
  return known
    .filter((each) => each.word !== word && Math.abs(each.word.length - word.length) <= forgiven)
    .filter((each) => sameScript(word, each.word))
    .map((each) => ({
      word: each.word,
      errors: wordDistance(word, each.word),
      entryCount: each.entry_count,
    }))
    .filter(({ word: { length }, errors }) => {
      return errors <= (length < TWO_ERRORS_FROM_LETTERS ? Math.min(1, forgiven) : forgiven);
    })
    .sort((left, right) => left.errors - right.errors)
    .slice(0, NEAR_AT_MOST);
}
