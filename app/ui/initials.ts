const LETTER = /\p{L}|\p{N}/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * One or two letters that stand for a name: of the first and the last word, or the first character
 * where a script writes names without spaces. Empty for a name without a letter.
 */
export function initials(name: string): string {
  const words = name.normalize("NFC").split(/[\s\-‐–·・]+/u);
  const letters = words.map(firstLetter).filter((letter) => letter !== "");
  const first = letters[0] ?? "";
  const last = letters.length > 1 ? letters[letters.length - 1] : "";
  if (UNSPACED.test(first)) return first;
  return `${first}${last}`.toLocaleUpperCase("en");
}

function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter("en").segment(word)) {
    if (LETTER.test(segment)) return segment;
  }
  return "";
}
