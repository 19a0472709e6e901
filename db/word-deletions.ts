/*
 * Words that are nearly the same share a word that both become by leaving letters out (SymSpell, W.
 * Garbe 2012): what they become is stored, so that a misspelt word is looked up by equality, which
 * both engines do alike.
 */

const SHORTEST = 3;
const LONGEST = 40;
const MOST_TAUGHT = 500;
/** Letters beyond these are compared when the word is found; they would only multiply the rows. */
const COMPARED = 6;
const TWO_FROM_LETTERS = 7;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/**
 * Of a search entry's words, parted by spaces, those that the vocabulary holds: letters alone, 3 to 40
 * of them, no parts of scripts without spaces; at most the first 500, which bounds what a text costs.
 */
export function taughtWords(words: string): string[] {
  const taught: string[] = [];
  for (const word of words.split(" ")) {
    if (taught.length === MOST_TAUGHT) break;
    if (isTaught(word)) taught.push(word);
  }
  return taught;
}

function isTaught(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST) return false;
  return /^[\p{L}\p{M}]+$/u.test(word) && !UNSPACED.test(word);
}

/** How many letters may be left out of a word when it is compared. */
export function deletedLetters(word: string): 1 | 2 {
  return [...word].length >= TWO_FROM_LETTERS ? 2 : 1;
}

/** What the first six letters of a word become when at most so many of them are left out. */
export function deletionsOf(word: string, most: number = deletedLetters(word)): string[] {
  let last = [[...word].slice(0, COMPARED)];
  const found = new Set(last.map((letters) => letters.join("")));
  for (let left = 0; left < most; left++) {
    last = last.flatMap((letters) =>
      letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)]),
    );
    for (const letters of last) if (letters.length > 1) found.add(letters.join(""));
  }
  return [...found];
}

/** The word from its end, so that an index finds words that end alike. */
export function reversed(word: string): string {
  return [...word].reverse().join("");
}
