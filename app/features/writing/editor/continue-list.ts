import type { TextChange, Written } from "./text-change";

const ITEM =
  /^(?<indent>[ \t]*)(?:(?<bullet>[-*+])(?<task> \[[ xX]\])?|(?<number>\d{1,9})(?<point>[.)])|(?<quote>>)) (?<rest>.*)$/;

/**
 * What Enter does at the end of a line of a list, a task list or a quote: the next line begins the
 * same way, and an empty one ends it. Null where Enter is only Enter.
 */
export function continueList({ text, start, end }: Written): TextChange | null {
  if (start !== end) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = ITEM.exec(text.slice(from, start))?.groups;
  if (!found) return null;
  const { indent = "", rest = "" } = found;
  if (rest.trim() === "") {
    // In the middle of a line the rest of it is not empty.
    const next = text[start];
    if (next !== undefined && next !== "\n") return null;
    return { from, to: start, insert: "", start: from, end: from };
  }
  const insert = `\n${indent}${nextMark(found)} `;
  const caret = start + insert.length;
  return { from: start, to: start, insert, start: caret, end: caret };
}

function nextMark({ bullet, task, number, point }: Record<string, string | undefined>): string {
  if (bullet) return task ? `${bullet} [ ]` : bullet;
  return number ? `${Number(number) + 1}${point}` : ">";
}
