import { languages } from "~/i18n/languages";
import { stopWords } from "~/platform/stop-words";
import { foldWords } from "~/platform/words";

const READ_CHARACTERS = 600;
const LEAST_LEAD = 2;

/** The language whose little words stand in the text most, or `fallback` when none is ahead. */
export function guessLanguage(text: string, fallback: string): string {
  const words = foldWords(text.slice(0, READ_CHARACTERS));
  const counts = languages
    .map((language) => ({ language, count: countIn(words, stopWords(language)) }))
    .sort((left, right) => right.count - left.count);
  const [first, second] = counts;
  if (!first || first.count < (second?.count ?? 0) + LEAST_LEAD) return fallback;
  return first.language;
}

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length;
}
