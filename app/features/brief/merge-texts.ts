import { findHunks, type Hunk } from "./difference";
import { splitWords } from "./words";

/** A place that two people changed in different ways. */
export interface TextConflict {
  base: string;
  mine: string;
  theirs: string;
}

export interface MergedText {
  /** With `mine` where there is a conflict. */
  text: string;
  conflicts: readonly TextConflict[];
}

/**
 * Brings together what two people made of one text (three-way merge, as diff3 does it). Changes that
 * touch, or have one word or less between them, are a conflict, unless both say the same.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: [] };
  if (mine === base) return { text: theirs, conflicts: [] };
  const words = splitWords(base);
  const ours = findHunks(words, splitWords(mine));
  const others = findHunks(words, splitWords(theirs));
  const conflicts: TextConflict[] = [];
  const text: string[] = [];
  let at = 0;
  for (const place of groupTouching(ours, others)) {
    text.push(...words.slice(at, place.from));
    const said = {
      mine: apply(words, place, place.ours),
      theirs: apply(words, place, place.others),
    };
    const clash = place.ours.length > 0 && place.others.length > 0 && said.mine !== said.theirs;
    if (clash) conflicts.push({ base: words.slice(place.from, place.to).join(""), ...said });
    text.push(place.ours.length > 0 ? said.mine : said.theirs);
    at = place.to;
  }
  text.push(...words.slice(at));
  return { text: text.join(""), conflicts };
}

interface Place {
  from: number;
  to: number;
  ours: Hunk[];
  others: Hunk[];
}

const APART = 1;

function groupTouching(ours: readonly Hunk[], others: readonly Hunk[]): Place[] {
  const all = [
    ...ours.map((hunk) => ({ hunk, side: "ours" as const })),
    ...others.map((hunk) => ({ hunk, side: "others" as const })),
  ].sort((left, right) => left.hunk.from - right.hunk.from || left.hunk.to - right.hunk.to);
  const places: Place[] = [];
  for (const { hunk, side } of all) {
    const last = places.at(-1);
    // Hunks of one side that touch no hunk of the other stay apart: each is taken as it is.
    if (last && hunk.from <= last.to + APART && !isOnly(last, side)) {
      last.to = Math.max(last.to, hunk.to);
      last[side].push(hunk);
    } else {
      places.push({ from: hunk.from, to: hunk.to, ours: [], others: [], [side]: [hunk] });
    }
  }
  return places;
}

const isOnly = (place: Place, side: "ours" | "others") =>
  place[side === "ours" ? "others" : "ours"].length === 0;

/** What one side made of a place. */
function apply(words: readonly string[], place: Place, hunks: readonly Hunk[]): string {
  const text: string[] = [];
  let at = place.from;
  for (const hunk of hunks) {
    text.push(...words.slice(at, hunk.from), ...hunk.words);
    at = hunk.to;
  }
  text.push(...words.slice(at, place.to));
  return text.join("");
}
