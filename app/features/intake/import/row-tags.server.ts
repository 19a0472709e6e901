import type { RowCells } from "./row-cells.server";
import { names } from "./row-details.server";

const LONGEST_CELL = 5_000;
const LONGEST_TAG = 100;
const MOST_TAGS = 50;

/** Tags stand in one cell, split at `;`, each once whatever its case; the first spelling stays. */
export function splitTags(cells: RowCells, column: string): string[] {
  const tags = new Map<string, string>();
  const cell = cells.text(column, LONGEST_CELL) ?? "";
  const parts = cells.exact && cell.startsWith("[") ? cells.list(column, names) : cell.split(";");
  for (const part of parts) {
    const tag = part.trim();
    const key = tag.toLowerCase();
    if (tag !== "" && !tags.has(key)) tags.set(key, tag);
  }
  const found = [...tags.values()];
  const longest = found.reduce((length, name) => Math.max(length, name.length), 0);
  if (found.length > MOST_TAGS) cells.refuse(column, "tooManyTags", { most: MOST_TAGS });
  if (longest > LONGEST_TAG) {
    cells.refuse(column, "tooLong", { length: longest, longest: LONGEST_TAG });
  }
  return found;
}
