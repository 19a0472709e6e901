import type { TextChange, Written } from "./text-change";

export type LineKind = "heading" | "quote" | "list" | "numbered" | "tasks";

const MARKS: Record<LineKind, (index: number) => string> = {
  heading: () => "# ",
  quote: () => "> ",
  list: () => "- ",
  numbered: (index) => `${index + 1}. `,
  tasks: () => "- [ ] ",
};

const HAS: Record<LineKind, RegExp> = {
  heading: /^#{1,6} /,
  quote: /^> ?/,
  list: /^[-*+] (?!\[[ xX]\] )/,
  numbered: /^\d{1,9}[.)] /,
  tasks: /^[-*+] \[[ xX]\] /,
};

/** Kinds that a line can only have one of. */
const LISTS: readonly LineKind[] = ["tasks", "list", "numbered"];

/** Makes the lines of the selection a heading, quote or list, or plain where all of them are that. */
export function toggleLines({ text, start, end }: Written, kind: LineKind): TextChange {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const after = text.indexOf("\n", Math.max(end - (end > start ? 1 : 0), from));
  const to = after < 0 ? text.length : after;
  const lines = text.slice(from, to).split("\n");
  const some = lines.length === 1 ? lines : lines.filter((line) => line.trim() !== "");
  const all = some.every((line) => HAS[kind].test(line.trimStart()));
  const insert = (all ? lines.map((line) => without(line, kind)) : markLines(lines, kind)).join(
    "\n",
  );
  if (start !== end) return { from, to, insert, start: from, end: from + insert.length };
  const caret = Math.max(from, start + insert.length - (to - from));
  return { from, to, insert, start: caret, end: caret };
}

function markLines(lines: string[], kind: LineKind): string[] {
  let count = 0;
  return lines.map((line) => {
    if (line.trim() === "" && lines.length > 1) return line;
    const others = LISTS.includes(kind) ? LISTS : [kind];
    const plain = others.reduce(without, line);
    const indent = /^\s*/.exec(plain)?.[0] ?? "";
    return indent + MARKS[kind](count++) + plain.slice(indent.length);
  });
}

function without(line: string, kind: LineKind): string {
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  return indent + line.slice(indent.length).replace(HAS[kind], "");
}
