import { foldWords } from "~/platform/words";

/** More would be a list to read instead of a proposal to look over. */
const PROPOSED_MOST = 3;
/** "Grinders" is about what the tag "grinder" is about; "in" is not about "invoices". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * The tags that a question seems to be about, at most three: those all of whose words stand in its
 * own, also with another ending. What stands first comes first.
 */
export function proposeTags<T extends { name: string }>(tags: readonly T[], text: string): T[] {
  const words = foldWords(text);
  const placed = tags.map((tag) => ({ tag, at: placeOf(foldWords(tag.name), words) }));
  return placed
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, PROPOSED_MOST)
    .map(({ tag }) => tag);
}

/** Where the last of a tag's words stands; -1 where one is missing. */
function placeOf(name: readonly string[], words: readonly string[]): number {
  const places = name.map((part) => words.findIndex((word) => isSame(part, word)));
  return places.length === 0 || places.includes(-1) ? -1 : Math.max(...places);
}

function isSame(part: string, word: string): boolean {
  if (part === word) return true;
  const [short, long] = part.length < word.length ? [part, word] : [word, part];
  const stem = short.slice(0, Math.max(SHORTEST_STEM, short.length - 1));
  return (
    short.length >= SHORTEST_STEM &&
    long.startsWith(stem) &&
    long.length - short.length <= LONGEST_ENDING
  );
}
