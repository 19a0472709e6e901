import { languages } from "~/i18n/languages";
import { markWords } from "~/platform/mark-words";
import { stopWords } from "~/platform/stop-words";
import { foldWords } from "~/platform/words";

const SHORTEST_BEGINNING = 4;

/** The words that say what a text is about, folded; all of them where none does. */
export function tellingWords(text: string): string[] {
  const words = foldWords(text);
  const lists = languages.map(stopWords);
  const telling = words.filter((word) => !lists.some((list) => list.has(word)));
  return telling.length > 0 ? telling : words;
}

/**
 * The telling words that two titles have in common, also where one goes on ("grind", "grinder"), as
 * the second one writes them, each once.
 */
export function sharedWords(title: string, other: string): string[] {
  const known = tellingWords(title);
  const shared = tellingWords(other).filter((word) =>
    known.some((each) => isBeginning(word, each)),
  );
  const pieces = markWords(other, { words: new Set(shared), beginnings: [] });
  const written = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
  return [...new Map(written.map((word) => [foldWords(word).join(" "), word])).values()];
}

function isBeginning(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short);
}
