import { diffArrays } from "diff";
import { splitWords } from "./words";

/** A stretch of a text that stayed, came or went. */
export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A stretch of words of `before`, from one number to another, and what stands there now. */
export interface Hunk {
  from: number;
  to: number;
  words: readonly string[];
}

/** Texts that have more apart than this have nothing in common; comparing costs its square. */
const EDITS_MOST = 500;

/**
 * Where two texts in words differ, in order. Lines are compared first, so that a paragraph that was
 * written anew does not blur those beside it. Changes that only a space parts are one change: word by
 * word they cannot be read.
 */
export function findHunks(before: readonly string[], after: readonly string[]): Hunk[] {
  const lines = { before: toLines(before), after: toLines(after) };
  const hunks: Hunk[] = [];
  let at = { line: 0, word: 0 };
  for (const block of compare(lines.before.map(join), lines.after.map(join))) {
    const start = at.word + lines.before.slice(at.line, block.from).flat().length;
    const old = lines.before.slice(block.from, block.to).flat();
    const now = lines.after.slice(block.newFrom, block.newTo).flat();
    for (const { from, to, newFrom, newTo } of compare(old, now)) {
      hunks.push({ from: start + from, to: start + to, words: now.slice(newFrom, newTo) });
    }
    at = { line: block.to, word: start + old.length };
  }
  return joinClose(before, hunks);
}

interface Stretch {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

function compare(before: string[], after: string[]): Stretch[] {
  const changes = diffArrays(before, after, { maxEditLength: EDITS_MOST });
  if (!changes) return [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  const stretches: Stretch[] = [];
  let from = 0;
  let newFrom = 0;
  for (const { value, added, removed } of changes) {
    const to = added ? from : from + value.length;
    const newTo = removed ? newFrom : newFrom + value.length;
    const last = stretches.at(-1);
    if ((added || removed) && last?.to === from && last.newTo === newFrom) {
      stretches[stretches.length - 1] = { ...last, to, newTo };
    } else if (added || removed) {
      stretches.push({ from, to, newFrom, newTo });
    }
    from = to;
    newFrom = newTo;
  }
  return stretches;
}

const join = (words: readonly string[]) => words.join("");

function toLines(words: readonly string[]): string[][] {
  const lines: string[][] = [[]];
  for (const word of words) {
    lines.at(-1)?.push(word);
    if (word.endsWith("\n")) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function joinClose(before: readonly string[], hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last && before.slice(last.to, hunk.from);
    if (last && between?.every((word) => /^[^\S\n]+$/u.test(word))) {
      const words = [...last.words, ...between, ...hunk.words];
      joined[joined.length - 1] = { from: last.from, to: hunk.to, words };
    } else joined.push(hunk);
  }
  return joined;
}

/** What went from a text and what came to it, word by word, with all that stayed between. */
export function difference(before: string, after: string): Change[] {
  const words = splitWords(before);
  const changes: Change[] = [];
  const push = (kind: Change["kind"], part: readonly string[]) => {
    if (part.length > 0) changes.push({ kind, text: part.join("") });
  };
  let at = 0;
  for (const hunk of findHunks(words, splitWords(after))) {
    push("same", words.slice(at, hunk.from));
    push("removed", words.slice(hunk.from, hunk.to));
    push("added", hunk.words);
    at = hunk.to;
  }
  push("same", words.slice(at));
  return changes;
}
