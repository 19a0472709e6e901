const LONGEST = 80;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The readable half of an address: lower case, words joined by hyphens, at most 80 characters, cut
 * at a word where one ends. Every script keeps its letters (`Über 履歴!` is `über-履歴`).
 * Empty when the title has neither letter nor digit.
 */
export function slugify(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ\p{Cf}]/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return words.length <= LONGEST ? words : cut(words);
}

function cut(words: string): string {
  const border = words.lastIndexOf("-", LONGEST);
  if (border > 0) return words.slice(0, border);
  let end = 0;
  for (const { index, segment } of graphemes.segment(words.slice(0, LONGEST + 20))) {
    if (index + segment.length > LONGEST) break;
    end = index + segment.length;
  }
  return words.slice(0, end);
}
