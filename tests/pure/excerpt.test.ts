import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, excerptLines } from "~/platform/excerpt";
import { costRatio } from "../support/cost";

test.each([
  ["# Title\n\nSome **bold** and *leaning* `code`.", "Title Some bold and leaning code."],
  ["- [x] done\n- open\n1. first", "done open first"],
  ["> quoted\n> twice\n\nanswer", "quoted twice answer"],
  ["See [the docs](https://x.io/a) and ![a cup](cup.png)", "See the docs and a cup"],
  ["<b>Raw</b> <!-- hidden --> html", "Raw html"],
  ["<https://x.io> stays", "https://x.io stays"],
  ["```js\nlet x = 1;\n```\nafter", "let x = 1; after"],
  ["| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2"],
  ["Heading\n=======\n\n---\n\ntext", "Heading text"],
  ["snake_case and 2 * 3 * 4 stay", "snake_case and 2 * 3 * 4 stay"],
  ["\\*not leaning\\* &amp; 5 &lt; 6", "*not leaning* & 5 < 6"],
  ["", ""],
])("the preview of %j is %j", (markdown, text) => expect(excerpt(markdown)).toBe(text));

test("a long text ends at a word with an ellipsis", () => {
  expect(excerpt("The machine needs, say, a longer warm-up", 20)).toBe("The machine needs…");
  expect(excerpt("exactly twenty chars", 20)).toBe("exactly twenty chars");
});

test("an endless word and an emoji are cut between characters", () => {
  expect(excerpt("購".repeat(50), 10)).toBe(`${"購".repeat(9)}…`);
  expect(excerpt("👩‍👩‍👧‍👦".repeat(9), 30)).toBe(`${"👩‍👩‍👧‍👦".repeat(2)}…`);
});

test("no text makes a preview longer than asked for, or of several lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (markdown) => {
      const preview = excerpt(markdown, 60);
      expect(preview.length).toBeLessThanOrEqual(61);
      expect(preview).not.toMatch(/\n/);
    }),
  );
});

test.each(["[", "*", "_a__", "<", "`", "|-", "> ", "![](", "<!--", "&#"])(
  "a preview of nothing but %j costs little more than one of prose",
  (piece) => {
    const crafted = piece.repeat(50_000);
    const prose = "The grinder is loud, and mine is louder. ".repeat(2_000);
    const ratio = costRatio(
      () => excerpt(crafted),
      () => excerpt(prose),
    );
    expect(ratio).toBeLessThan(20);
  },
);

test.each([
  ["One.\n\n\n\nTwo **bold**.\n\n- first\n- second", "One.\n\nTwo bold.\n\n• first\n• second"],
  ["> quoted\r\n\r\nanswer", "quoted\n\nanswer"],
])("the quote of %j keeps its lines", (markdown, quote) => {
  expect(excerptLines(markdown, 700)).toBe(quote);
});
