import { describe, expect, it, test } from "vitest";
import { type LineKind, toggleLines } from "~/features/writing/editor/change-lines";
import { continueList } from "~/features/writing/editor/continue-list";
import {
  makeCode,
  makeLink,
  makeTable,
  type TextChange,
  toggleAround,
  type Written,
} from "~/features/writing/editor/text-change";

/** A text in which `[` and `]` stand around the selection, or `|` at the caret. */
function read(marked: string): Written {
  const caret = marked.indexOf("|");
  if (caret >= 0) return { text: marked.replace("|", ""), start: caret, end: caret };
  const start = marked.indexOf("[");
  const end = marked.lastIndexOf("]") - 1;
  return {
    text: marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2),
    start,
    end,
  };
}

/** The text after a change, marked in the same way. */
function write({ text }: Written, { from, to, insert, start, end }: TextChange): string {
  const after = text.slice(0, from) + insert + text.slice(to);
  if (start === end) return `${after.slice(0, start)}|${after.slice(start)}`;
  return `${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`;
}

function changed(marked: string, change: (written: Written) => TextChange): string {
  const written = read(marked);
  return write(written, change(written));
}

test.each([
  ["a [word] here", "a **[word]** here"],
  ["a **[word]** here", "a [word] here"],
  ["a [word ]here", "a **[word]** here"],
  ["here |", "here **|**"],
  ["here **|**", "here |"],
])("bold makes %j %j", (before, after) => {
  expect(changed(before, (written) => toggleAround(written, "**"))).toBe(after);
});

test("a link asks for its address, or an address for its words", () => {
  const words = { text: "see the docs", start: 4, end: 12 };
  const link = makeLink(words);
  expect(link.insert).toBe("[the docs](https://)");
  expect(words.text.slice(0, 4) + link.insert).toMatch(/^see \[the docs\]\(https:\/\/\)$/);
  expect([link.start, link.end]).toEqual([15, 23]);
  const address = makeLink({ text: "https://x.io/a", start: 0, end: 14 });
  expect(address).toMatchObject({ insert: "[](https://x.io/a)", start: 1, end: 1 });
});

test("code is a span in a line and a block over several", () => {
  expect(changed("run [npm] now", makeCode)).toBe("run `[npm]` now");
  expect(changed("[a\nb]", makeCode)).toBe("```\n[a\nb]\n```\n");
  expect(changed("so: [a\nb]", makeCode)).toBe("so: \n```\n[a\nb]\n```\n");
});

test("a table stands on lines of its own, its first heading selected", () => {
  const table = "| [Column 1] | Column 2 |\n| --- | --- |\n|  |  |\n";
  const make = (written: Written) => makeTable(written, "Column");
  const written = (text: string): Written => ({ text, start: text.length, end: text.length });
  for (const [text, before] of [
    ["", ""],
    ["words", "words\n\n"],
    ["words\n", "words\n\n"],
  ] as const) {
    expect(write(written(text), make(written(text)))).toBe(before + table);
  }
});

describe("lines", () => {
  it.each<[LineKind, string, string]>([
    ["list", "one|", "- one|"],
    ["list", "- on|e", "on|e"],
    ["list", "[one\n\ntwo]", "[- one\n\n- two]"],
    ["list", "[- one\n- two]", "[one\ntwo]"],
    ["numbered", "[one\ntwo]", "[1. one\n2. two]"],
    ["numbered", "[- one\n- [ ] two]", "[1. one\n2. two]"],
    ["tasks", "[1. one\n2. two]", "[- [ ] one\n- [ ] two]"],
    ["tasks", "- [x] do|ne", "do|ne"],
    ["quote", "> sa|id", "sa|id"],
    ["quote", "[a\n- b]", "[> a\n> - b]"],
    ["heading", "Ti|tle", "# Ti|tle"],
    ["heading", "### Ti|tle", "Ti|tle"],
    ["list", "|", "- |"],
    ["list", "a\n|b\nc", "a\n- |b\nc"],
  ])("%s makes %j %j", (kind, before, after) => {
    const written = kind === "tasks" || before.includes("[ ]") ? readLines(before) : read(before);
    expect(write(written, toggleLines(written, kind))).toBe(after);
  });
});

/** Where the text has brackets of its own, the outermost ones mark the selection. */
function readLines(marked: string): Written {
  if (marked.includes("|")) return read(marked);
  const text = marked.slice(1, -1);
  return { text, start: 0, end: text.length };
}

describe("Enter", () => {
  const enter = (before: string) => {
    const caret = before.indexOf("|");
    const written = { text: before.replace("|", ""), start: caret, end: caret };
    const change = continueList(written);
    return change && write(written, change);
  };

  it.each([
    ["- one|", "- one\n- |"],
    ["  * one|", "  * one\n  * |"],
    ["- [x] done|", "- [x] done\n- [ ] |"],
    ["9. nine|", "9. nine\n10. |"],
    ["> said|", "> said\n> |"],
    ["- on|e", "- on\n- |e"],
  ])("after %j goes on with the list", (before, after) => expect(enter(before)).toBe(after));

  it.each([
    ["- one\n- |", "- one\n|"],
    ["1. |\nmore", "|\nmore"],
  ])("after the empty %j ends it", (before, after) => expect(enter(before)).toBe(after));

  it.each(["words|", "-|", "- |rest", "a - b|", "|- a"])("after %j is only Enter", (before) => {
    expect(enter(before)).toBeNull();
  });

  it("leaves a selection alone", () => {
    expect(continueList({ text: "- one", start: 2, end: 5 })).toBeNull();
  });
});
