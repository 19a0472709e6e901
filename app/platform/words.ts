const LONGEST_WORD = 64;
const MOST_WORDS = 5_000;
const MOST_QUERY_WORDS = 12;

/** Marks of scripts in which they are an accent; in Thai or Hindi they are the vowels. */
const ACCENT_RANGES = [
  "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f",
  "\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7",
  "\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670",
];
const ACCENTS = new RegExp(`[${ACCENT_RANGES.join("")}]`, "g");

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
};

const UNSPACED_SCRIPTS = [
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
  "Thai",
  "Lao",
  "Khmer",
  "Myanmar",
];
const UNSPACED = `${UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join("")}ー`;
const SPACED = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;
const RUN = new RegExp(`(?<unspaced>[${UNSPACED}]+)|${SPACED}(?:[-‐'’._]${SPACED})*`, "gu");

/** Most words of most titles: they need little of what the others do. */
const PLAIN = /^[ -~\s]*$/;
const PLAIN_RUN = /[a-z0-9]+(?:[-'._][a-z0-9]+)*/g;

/** What Japanese puts between words: one character that means nothing by itself. */
const PARTICLE = /^\p{Script=Hiragana}$/u;

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** What somebody searches for: every one of `words`, and a word that begins with `prefix`. */
export interface QueryWords {
  words: string[];
  prefix: string | null;
  /**
   * Those of `words` that are the end of a word and the beginning of the next, where no space parts
   * them: 文履 in 注文履歴. A text that says 注文の履歴 lacks it and means the same.
   */
  seams: string[];
}

/**
 * The words of a text as both engines index them, each once, in the order of their first appearance.
 *
 * Folded: compatibility forms and accents off, `ß` is `ss`, lower case. `pi-hole` gives its parts and
 * `pihole`. Text of scripts without spaces gives its words, its pairs of characters and its single
 * characters, so that 履歴 is found inside a sentence. A word has at most 64 characters, a text at
 * most 5,000 words.
 */
export function foldWords(text: string): string[] {
  const found = new Set<string>();
  for (const run of runsOf(text)) {
    const words = run.unspaced ? unspacedWords(run.text) : compoundWords(run.text);
    for (const word of words) {
      if (found.size === MOST_WORDS) return [...found];
      found.add(shorten(word));
    }
  }
  return [...found];
}

/**
 * The words of a search, at most 12, each once. The word typed last may be unfinished and is the
 * `prefix`; in a script without spaces nothing is, since pairs of characters find it already.
 */
export function queryWords(text: string): QueryWords {
  const words: string[] = [];
  const seams: string[] = [];
  let lastIsPrefix = false;
  for (const run of runsOf(text)) {
    words.push(...(run.unspaced ? pairsOf(run.text) : partsOf(run.text)).map(shorten));
    if (run.unspaced) seams.push(...seamsOf(run.text));
    lastIsPrefix = !run.unspaced;
  }
  const prefix = lastIsPrefix ? words.pop() : undefined;
  const distinct = [...new Set(words)];
  if (prefix === undefined || distinct.includes(prefix) || distinct.length >= MOST_QUERY_WORDS) {
    return { words: distinct.slice(0, MOST_QUERY_WORDS), prefix: null, seams };
  }
  return { words: distinct, prefix, seams };
}

/** A folded word as `text` spells it where it first stands there; as it is where it does not. */
export function spelledAs(text: string, word: string): string {
  for (const { 0: written } of text.normalize("NFC").matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (fold(written) === word) return written;
  }
  return word;
}

function* runsOf(text: string) {
  const folded = fold(text);
  for (const match of folded.matchAll(PLAIN.test(folded) ? PLAIN_RUN : RUN)) {
    yield { text: match[0], unspaced: match.groups?.["unspaced"] !== undefined };
  }
}

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(/[ßøæœđðþłıς]/g, (letter) => LETTERS[letter] ?? letter);
}

function partsOf(run: string): string[] {
  return run.split(/[-‐'’._]/).filter(hasLetterOrDigit);
}

function compoundWords(run: string): string[] {
  const parts = partsOf(run);
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

function* unspacedWords(run: string) {
  for (const { segment } of segmenter.segment(run)) if (hasLetterOrDigit(segment)) yield segment;
  yield* pairsOf(run);
  for (const character of run) if (hasLetterOrDigit(character)) yield character;
}

/** One character alone is itself. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters.filter(hasLetterOrDigit);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The pairs of a run that no word of it holds. A word of one character is known by its neighbour alone. */
function seamsOf(run: string): string[] {
  const words = [...segmenter.segment(run)].map(({ segment }) => segment);
  const inside = new Set(words.flatMap(pairsOf));
  return words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? "";
    const seam = `${[...before].at(-1) ?? ""}${[...word][0] ?? ""}`;
    const tells = [before, word].every((each) => [...each].length > 1 || PARTICLE.test(each));
    return tells && !inside.has(seam) ? [seam] : [];
  });
}

function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function shorten(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  return word.slice(0, LONGEST_WORD).replace(/[\ud800-\udbff]$/, "");
}
