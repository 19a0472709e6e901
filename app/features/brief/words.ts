/** Scripts that write no space between words: each character is a word of its own. */
const SPACELESS =
  "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]\\p{M}*";
const ADDRESS = "https?:\\/\\/[^\\s<>()]+";
const EMOJI =
  "\\p{RI}\\p{RI}|\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]?(?:\\u200D\\p{Extended_Pictographic}[\\p{EMod}\\uFE0F]?)*";
/** A word ends where a character begins that is a word of its own; `3.2` and `don’t` are one word. */
const LETTER = `(?!${SPACELESS})[\\p{L}\\p{N}\\p{M}\\p{Pc}]`;
const WORD = `${LETTER}(?:${LETTER}|['’.,-](?=${LETTER}))*`;
/** Marks of Markdown stay whole: half a fence or half a `**` changes what follows. */
const MARK = "\\*+|~+|`+|\\]\\(|#+";
const SPACE = "\\r?\\n|[^\\S\\n]+";

const PIECES = new RegExp(
  [SPACE, SPACELESS, ADDRESS, EMOJI, WORD, MARK, "[\\s\\S]"].join("|"),
  "gu",
);

/**
 * A text in its words, the space between them and its marks, in order. Joined they are the text again,
 * whatever it holds.
 */
export function splitWords(text: string): string[] {
  return text.match(PIECES) ?? [];
}
