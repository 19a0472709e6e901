import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, guardFormulas, withoutGuards } from "~/platform/csv-cell";

const FORMULAS = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example";"click")',
  "=1+1",
  "+1",
  "-1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  '"=1+1"',
  "'=1+1",
];
const BEGINS_A_FORMULA = /^["']*[=+\-@＝＋－＠\t\r\n]/;

test.each(FORMULAS)("%j is harmless in a cell and comes back as it was", (formula) => {
  const guarded = guardFormulas(formula);
  expect(guarded.startsWith("'")).toBe(true);
  expect(withoutGuards(guarded)).toBe(formula);
});

test.each(FORMULAS)("%j is harmless where a program parts the cell elsewhere", (formula) => {
  for (const delimiter of [";", "\t", "\n"]) {
    const parts = guardFormulas(`a${delimiter}${formula.trim()}`).split(delimiter);
    for (const part of parts)
      expect(part.startsWith("'") || !BEGINS_A_FORMULA.test(part)).toBe(true);
  }
});

test.each(["'tis", "it's", "", "1", "a=b", "a - b", "a, -b", "''", "'"])(
  "%j stays as it is",
  (text) => {
    expect(guardFormulas(text)).toBe(text);
    expect(withoutGuards(text)).toBe(text);
  },
);

const awkward = fc.string({
  unit: fc.constantFrom(..."='\"+-@;,\t\n\ra＝ "),
  maxLength: 30,
});

test("whatever is written to a cell is read from it again, and nothing in it runs", () => {
  fc.assert(
    fc.property(fc.array(awkward, { minLength: 1, maxLength: 5 }), (texts) => {
      const line = csvLine(texts.map(guardFormulas));
      const [cells] = parse(line, { record_delimiter: "\r\n", relax_column_count: true });
      if (texts.some((text) => text !== "")) expect(cells?.map(withoutGuards)).toEqual(texts);
      for (const cell of cells ?? []) {
        for (const part of String(cell).split(/[;\t\n\r]/)) {
          expect(/^["']*[=+\-@＝]/.test(part) && !part.startsWith("'")).toBe(false);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});
