/** A comment with fewer letters says little. */
export const SAYS_LITTLE_BELOW = 15;

/** Where one sign is a word or most of one, it stands for several letters of an alphabet. */
const SIGN_OF_A_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SIGN_OF_A_SYLLABLE =
  /[\p{Script=Hangul}\p{Script=Ethiopic}\p{Script=Yi}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * How much a text says, in letters: each letter or digit with its marks is one, a Chinese or Japanese
 * sign three, a sign of a script that writes syllables, or no spaces, two. Signs and emoji are none.
 */
export function weighLetters(text: string): number {
  let weight = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (SIGN_OF_A_WORD.test(segment)) weight += 3;
    else if (SIGN_OF_A_SYLLABLE.test(segment)) weight += 2;
    else if (LETTER.test(segment)) weight += 1;
  }
  return weight;
}
