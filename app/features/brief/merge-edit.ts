import { mergeTexts } from "./merge-texts";
import { type Section, sections } from "./section";

/** All that a form for the words of an item holds. */
export interface ItemWords extends Readonly<Record<Section, string>> {
  title: string;
  summary: string;
}

export const wordFields = ["title", "summary", ...sections] as const;

export type WordField = (typeof wordFields)[number];

export interface MergedEdit {
  /** With what the editor wrote, where the two cannot be brought together. */
  words: ItemWords;
  /** What two people changed differently. */
  conflicts: readonly WordField[];
}

/** Brings a form that was begun with `base` together with what stands there by now. */
export function mergeEdit(base: ItemWords, mine: ItemWords, theirs: ItemWords): MergedEdit {
  const conflicts: WordField[] = [];
  const words = { ...mine };
  for (const field of wordFields) {
    const merged = isLine(field)
      ? mergeLine(base[field], mine[field], theirs[field])
      : mergeTexts(base[field], mine[field], theirs[field]);
    words[field] = merged.text;
    if (merged.conflicts.length > 0) conflicts.push(field);
  }
  return { words, conflicts };
}

const isLine = (field: WordField) => field === "title" || field === "summary";

/** A sentence is the work of one: the words of two would make a third. */
function mergeLine(base: string, mine: string, theirs: string) {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: [] };
  if (mine === base) return { text: theirs, conflicts: [] };
  return { text: mine, conflicts: [{ base, mine, theirs }] };
}
