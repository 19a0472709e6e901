const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari"].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}]+$`, "u"),
);

/**
 * How many typing errors part two words: a letter too many, too few, another one, or two neighbours
 * in each other's place, each counts one (Damerau–Levenshtein, optimal string alignment).
 */
export function wordDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, at(before, column - 2) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/**
 * How many typing errors a word may hold and still be read as another: none up to three letters and
 * for anything but letters, one up to seven, two from eight.
 */
export function forgivenErrors(word: string): 0 | 1 | 2 {
  const { length } = [...word];
  if (length <= 3 || !/^[\p{L}\p{M}]+$/u.test(word)) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether two words are written in one script; nobody mistypes a word into another one. */
export function sameScript(a: string, b: string): boolean {
  return SCRIPTS.some((script) => script.test(a) && script.test(b));
}
