import type { RowCells } from "./row-cells.server";
import { splitWords } from "./split-words.server";

const LONGEST_CELL = 5_000;
const LONGEST_TAG = 100;
const MOST_TAGS = 50;

/** Tags stand in one cell, split at `;`, each once whatever its case; the first spelling stays. */
export function splitTags(cells: RowCells, column: string): string[] {
  const tags = new Map<string, string>();
  for (const tag of splitWords(cells, column, LONGEST_CELL)) {
    const key = tag.toLowerCase();
    if (!tags.has(key)) tags.set(key, tag);
  }
  const found = [...tags.values()];
  const longest = found.reduce((length, name) => Math.max(length, name.length), 0);
  if (found.length > MOST_TAGS) cells.refuse(column, "tooManyTags", { most: MOST_TAGS });
  if (longest > LONGEST_TAG) {
    cells.refuse(column, "tooLong", { length: longest, longest: LONGEST_TAG });
  }
  return found;
}
