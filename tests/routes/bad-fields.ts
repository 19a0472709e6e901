import fc from "fast-check";
import type { Fields } from "../support/browser";

/** Texts that have broken other products; each with its reason. */
const naughty = [
  "", // nothing
  " ", // only space
  "\u0000", // PostgreSQL refuses NUL
  "\ud800", // lone surrogates are no UTF-8
  "a\udc00b",
  "\u202eabc", // right to left
  "\u0301".repeat(2_000), // stacked marks
  "👩‍👩‍👧‍👦".repeat(500),
  "x".repeat(100_000), // longer than any field
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "'; drop table idea; --",
  '" OR 1=1 NEAR(*',
  "%s%n{{title}}#{7*7}",
  "a\r\nBcc: b@example.com", // header injection
  "=cmd|' /C calc'!A0", // formulas
  "../../etc/passwd",
  "//evil.example",
  "-1",
  "0",
  "2",
  "1e309",
  "NaN",
  "9007199254740993",
  "99999999999999999999999",
  "1.5",
  "null",
  "undefined",
  "[object Object]",
  "true",
  "٣", // a digit, but not of ours
];

/** Markdown that takes a parser long; the worker's deadline ends it, so there are few of them. */
const heavyMarkdown = ["_a__".repeat(5_000), ">".repeat(5_000), "[".repeat(20_000)];

const text = fc.oneof(
  { weight: 200, arbitrary: fc.constantFrom(...naughty) },
  { weight: 100, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 50, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
  { weight: 50, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.constantFrom(...heavyMarkdown) },
);

const strangeName = fc.constantFrom(
  "__proto__",
  "constructor",
  "__intent__",
  "a[0]",
  "a.b",
  "return_to",
  "stay",
  "preview",
  "website",
  "shown_at",
  "",
  "name\u0000",
);

/** One change to a good form: which field, what becomes of it. */
const step = fc.record({
  field: fc.nat({ max: 30 }),
  kind: fc.constantFrom("replace", "remove", "repeat", "strange"),
  name: strangeName,
  value: text,
});

type Mutate = (good: Fields) => URLSearchParams;

/** Makes a bad form of a good one: fields replaced, missing, repeated, and ones that nobody asked for. */
const badFields = fc.array(step, { minLength: 1, maxLength: 5 }).map(
  (steps): Mutate =>
    (good) => {
      const fields = Object.entries(good).flatMap(([name, value]) =>
        [value].flat().map((each): [string, string] => [name, each]),
      );
      for (const { field, kind, name, value } of steps) {
        const at = fields.length === 0 ? 0 : field % fields.length;
        const known = fields[at]?.[0] ?? name;
        if (kind === "replace" && fields[at]) fields[at] = [known, value];
        else if (kind === "remove") fields.splice(at, 1);
        else if (kind === "repeat") fields.push([known, value]);
        else fields.push([name, value]);
      }
      return new URLSearchParams(fields);
    },
);

const made = new Map<string, Mutate[]>();

/** As many bad forms, the same ones for the same seed. */
export function makeBadForms(count: number, seed: number): Mutate[] {
  const key = `${count} ${seed}`;
  const forms = made.get(key) ?? fc.sample(badFields, { numRuns: count, seed });
  made.set(key, forms);
  return forms;
}
