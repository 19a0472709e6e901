/** A text and what is selected in it; `start` and `end` are the caret where nothing is. */
export interface Written {
  text: string;
  start: number;
  end: number;
}

/** What takes the place of the text from `from` to `to`, and what is selected after it. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

/** Sets what is selected between marks such as `**`, or takes the marks off again. */
export function toggleAround({ text, start, end }: Written, mark: string): TextChange {
  const size = mark.length;
  const inside = text.slice(start, end);
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    return { from: start - size, to: end + size, insert: inside, ...moved(start, end, -size) };
  }
  // Marks with a space inside them would be text.
  const left = inside.length - inside.trimStart().length;
  const right = inside.trim() === "" ? 0 : inside.length - inside.trimEnd().length;
  const from = start + (inside.trim() === "" ? 0 : left);
  const to = end - right;
  const insert = mark + text.slice(from, to) + mark;
  return { from, to, insert, ...moved(from, to, size) };
}

/** What is selected becomes the words of a link, or where it is an address, its target. */
export function makeLink({ text, start, end }: Written): TextChange {
  const inside = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(inside.trim())) {
    const insert = `[](${inside.trim()})`;
    return { from: start, to: end, insert, start: start + 1, end: start + 1 };
  }
  const target = "https://";
  const at = start + inside.length + 3;
  return {
    ...{ from: start, to: end, insert: `[${inside}](${target})` },
    ...(inside ? { start: at, end: at + target.length } : { start: start + 1, end: start + 1 }),
  };
}

/** Code in a line, or for several lines a block of its own. */
export function makeCode(written: Written): TextChange {
  const { text, start, end } = written;
  const inside = text.slice(start, end);
  if (!inside.includes("\n")) return toggleAround(written, "`");
  const before = startsLine(text, start) ? "```\n" : "\n```\n";
  const after = inside.endsWith("\n") ? "```\n" : "\n```\n";
  const insert = before + inside + after;
  return { from: start, to: end, insert, ...moved(start, end, before.length) };
}

/** An empty table of two columns under the caret, its first heading selected. */
export function makeTable({ text, end }: Written, column: string): TextChange {
  const before = text.slice(0, end).trimEnd() === "" ? "" : startsLine(text, end) ? "\n" : "\n\n";
  const table = `| ${column} 1 | ${column} 2 |\n| --- | --- |\n|  |  |\n`;
  const start = end + before.length + 2;
  const insert = before + table;
  return { from: end, to: end, insert, start, end: start + column.length + 2 };
}

/** The selection gives way to a text, and the caret stands after it. */
export function putIn({ start, end }: Written, insert: string): TextChange {
  const at = start + insert.length;
  return { from: start, to: end, insert, start: at, end: at };
}

function moved(start: number, end: number, by: number) {
  return { start: start + by, end: end + by };
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n";
}
