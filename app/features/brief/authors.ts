import { findHunks } from "./difference";
import type { Authors, SectionWords } from "./section";
import { splitWords } from "./words";

/** A stretch of a text, and who wrote it; null where nobody knows. */
export interface AuthoredPart {
  personId: number | null;
  text: string;
}

/** Words of which one person wrote all. */
export function wordsBy(body: string, personId: number | null): SectionWords {
  return { body, authors: body === "" ? [] : [[personId, body.length]] };
}

/**
 * The authors of a text that grew out of another one: words that stayed keep theirs, new ones are the
 * editor's.
 */
export function carryAuthors(
  before: SectionWords,
  body: string,
  editorId: number | null,
): SectionWords {
  const words = splitWords(before.body);
  const starts = startsOf(words);
  const runs: [number | null, number][] = [];
  let at = 0;
  for (const hunk of findHunks(words, splitWords(body))) {
    addAll(runs, slice(before.authors, starts[at] ?? 0, starts[hunk.from] ?? 0));
    add(runs, editorId, hunk.words.join("").length);
    at = hunk.to;
  }
  addAll(runs, slice(before.authors, starts[at] ?? 0, before.body.length));
  return { body, authors: runs };
}

/** A text in stretches of one author each. */
export function authoredParts({ body, authors }: SectionWords): AuthoredPart[] {
  let at = 0;
  return authors.map(([personId, length]) => {
    const text = body.slice(at, at + length);
    at += length;
    return { personId, text };
  });
}

/** Everybody who wrote some of a text, who wrote most of it first. */
export function writersOf({ authors }: Pick<SectionWords, "authors">): (number | null)[] {
  const sums = new Map<number | null, number>();
  for (const [personId, length] of authors) sums.set(personId, (sums.get(personId) ?? 0) + length);
  return [...sums].sort((left, right) => right[1] - left[1]).map(([personId]) => personId);
}

function startsOf(words: readonly string[]): number[] {
  let at = 0;
  const starts = words.map((word) => {
    const start = at;
    at += word.length;
    return start;
  });
  return [...starts, at];
}

function slice(authors: Authors, from: number, to: number): [number | null, number][] {
  let at = 0;
  const runs: [number | null, number][] = [];
  for (const [personId, length] of authors) {
    const part = Math.min(to, at + length) - Math.max(from, at);
    if (part > 0) runs.push([personId, part]);
    at += length;
  }
  return runs;
}

function addAll(runs: [number | null, number][], more: readonly [number | null, number][]): void {
  for (const [personId, length] of more) add(runs, personId, length);
}

function add(runs: [number | null, number][], personId: number | null, length: number): void {
  if (length === 0) return;
  const last = runs.at(-1);
  if (last?.[0] === personId) last[1] += length;
  else runs.push([personId, length]);
}
