import { excerpt } from "./excerpt";
import { foldWords } from "./words";

/** A stretch of a text; marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Folded words that are looked for, and beginnings of words. */
export interface MarkedWords {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
}

const LONGEST_TEXT = 4_000;
const BEFORE = 60;
const AROUND = 180;
const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A text in pieces, whole words marked; in scripts without spaces what was searched for itself. */
export function markWords(text: string, marked: MarkedWords): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of rangesOf(text, marked)) {
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/** Some words of a Markdown text around the first that is marked, as plain text on one line. */
export function markedExcerpt(markdown: string, marked: MarkedWords): Piece[] {
  const text = excerpt(markdown, LONGEST_TEXT);
  const first = rangesOf(text, marked)[0]?.[0] ?? 0;
  const start = first <= BEFORE ? 0 : borderAfter(text, first - BEFORE, first);
  const end = start + AROUND;
  const border = text.lastIndexOf(" ", end);
  const cut = text.slice(start, border > first ? border : end);
  return markWords(
    `${start > 0 ? "…" : ""}${text.length <= end ? text.slice(start) : `${cut}…`}`,
    marked,
  );
}

/** Where the first word after `from` begins; `from` itself where there is none before `most`. */
function borderAfter(text: string, from: number, most: number): number {
  const border = text.indexOf(" ", from) + 1;
  return border > 0 && border <= most ? border : from;
}

function rangesOf(text: string, marked: MarkedWords): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { 0: written, index } of text.matchAll(LETTERS)) {
    if (isMarked(written, marked)) ranges.push([index, index + written.length]);
  }
  for (const word of marked.words) {
    if (!UNSPACED.test(word)) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      ranges.push([at, at + word.length]);
    }
  }
  return joined(ranges.sort((left, right) => left[0] - right[0] || right[1] - left[1]));
}

function isMarked(written: string, { words, beginnings }: MarkedWords): boolean {
  if (UNSPACED.test(written)) return false;
  return foldWords(written).some(
    (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
}

function joined(ranges: readonly [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
