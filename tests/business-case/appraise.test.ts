import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appraise } from "~/features/business-case/appraise";
import {
  type Assumption,
  lineKinds,
  lineUnits,
  outlooks,
  rhythms,
  sides,
} from "~/features/business-case/business-case";
import type { Grade } from "~db/schema";
import { line } from "./line";
import { exactPayback, exactValue } from "./reckon-exactly";

interface Case {
  name: string;
  lines: Assumption[];
  rate?: number;
  value: [number, number, number];
  payback: [number | null, number | null, number | null];
}

/** Reckoned by hand, in minor units. */
const cases: Case[] = [
  {
    name: "nothing comes to nothing",
    lines: [],
    value: [0, 0, 0],
    payback: [0, 0, 0],
  },
  {
    // 1,210 in the first year is worth 1,100 today, in the second 1,000, in the third 909.09.
    name: "what a year brings counts at its end",
    lines: [line({ likely: 1_210 })],
    value: [3_009, 3_009, 3_009],
    payback: [0, 0, 0],
  },
  {
    name: "without a rate years count alike",
    lines: [line({ likely: 1_210 })],
    rate: 0,
    value: [3_630, 3_630, 3_630],
    payback: [0, 0, 0],
  },
  {
    name: "what is paid on the first day counts in full",
    lines: [line({ kind: "cost", rhythm: "once", begins: 0, likely: 5_000 })],
    value: [-5_000, -5_000, -5_000],
    payback: [null, null, null],
  },
  {
    // The twelfth month belongs to the first year, the thirteenth to the second.
    name: "a year ends with its twelfth month",
    lines: [
      line({ rhythm: "once", begins: 12, likely: 1_100 }),
      line({ rhythm: "once", begins: 13, likely: 1_210 }),
      line({ rhythm: "once", begins: 36, likely: 1_331 }),
    ],
    value: [3_000, 3_000, 3_000],
    payback: [0, 0, 0],
  },
  {
    name: "hours are worth what one of them is worth",
    lines: [line({ unit: "hours", worthOfOne: 40, rhythm: "month", likely: 250 })],
    rate: 0,
    value: [3_600, 3_600, 3_600],
    payback: [0, 0, 0],
  },
  {
    name: "what begins later brings less",
    lines: [line({ rhythm: "month", begins: 31, likely: 100 })],
    rate: 0,
    value: [600, 600, 600],
    payback: [0, 0, 0],
  },
  {
    name: "benefits are low where costs are high",
    lines: [
      line({ rhythm: "month", low: 100, likely: 200, high: 400 }),
      line({ kind: "cost", rhythm: "once", begins: 0, low: 1_200, likely: 2_000, high: 3_600 }),
    ],
    rate: 0,
    value: [0, 5_200, 13_200],
    payback: [36, 10, 3],
  },
  {
    name: "a month too late is not within three years",
    lines: [
      line({ rhythm: "month", likely: 100 }),
      line({ kind: "cost", rhythm: "once", begins: 0, likely: 3_601 }),
    ],
    rate: 0,
    value: [-1, -1, -1],
    payback: [null, null, null],
  },
  {
    name: "a cost that comes again digs the hole anew",
    lines: [
      line({ rhythm: "month", likely: 100 }),
      line({ kind: "cost", rhythm: "once", begins: 0, likely: 300 }),
      line({ kind: "cost", rhythm: "once", begins: 10, likely: 1_000 }),
    ],
    rate: 0,
    value: [2_300, 2_300, 2_300],
    payback: [13, 13, 13],
  },
  {
    name: "twelfths of a year that do not add up to the cent still pay back in time",
    lines: [
      line({ likely: 1_000 }),
      line({ kind: "cost", rhythm: "once", begins: 0, likely: 3_000 }),
    ],
    rate: 0,
    value: [0, 0, 0],
    payback: [36, 36, 36],
  },
  ...([1, 2, 3, 4, 5] as const).map((likelihood) => ({
    name: `a risk of likelihood ${likelihood} counts its share`,
    lines: [
      line({
        ...{ kind: "risk", likelihood, rhythm: "once", begins: 0 },
        ...{ low: 1_000, likely: 2_000, high: 4_000 },
      }),
    ],
    value: [
      -4_000 * (0.2 * likelihood - 0.1),
      -2_000 * (0.2 * likelihood - 0.1),
      -1_000 * (0.2 * likelihood - 0.1),
    ].map(Math.round) as [number, number, number],
    payback: [null, null, null] as [null, null, null],
  })),
];

describe("a business case", () => {
  it.each(cases)("$name", ({ lines, rate = 1_000, value, payback }) => {
    const found = appraise(lines, rate);
    expect(outlooks.map((each) => found.value[each])).toEqual(value);
    expect(outlooks.map((each) => found.payback[each])).toEqual(payback);
  });

  it("names the three lines that move it most, each with the others as they seem", () => {
    const lines = [
      line({ rhythm: "once", begins: 0, low: 90, likely: 100, high: 110 }),
      line({ rhythm: "once", begins: 0, low: 500, likely: 500, high: 500 }),
      line({ kind: "cost", rhythm: "once", begins: 0, low: 0, likely: 50, high: 400 }),
      line({ rhythm: "once", begins: 0, low: 100, likely: 300, high: 330 }),
      line({ rhythm: "once", begins: 0, low: 99, likely: 100, high: 101 }),
    ];
    expect(appraise(lines, 1_000).movers).toEqual([
      { index: 2, low: 600, high: 1_000 },
      { index: 3, low: 750, high: 980 },
      { index: 0, low: 940, high: 960 },
    ]);
  });

  it("tells what falls to each side, and the sides make the whole", () => {
    const lines = [
      line({ rhythm: "once", begins: 0, likely: 900 }),
      line({ kind: "effort", side: "company", rhythm: "once", begins: 0, likely: 400 }),
    ];
    const { value, sides: each } = appraise(lines, 1_000);
    expect([each.customer.likely, each.company.likely, value.likely]).toEqual([900, -400, 500]);
  });

  it("comes to what exact fractions come to, month by month", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), rates, (lines, rate) => {
        const { value, payback } = appraise(lines, rate);
        for (const outlook of outlooks) {
          const exact = exactValue(lines, outlook, rate);
          expect(Math.abs(value[outlook] - exact)).toBeLessThanOrEqual(1);
          expect(payback[outlook]).toBe(exactPayback(lines, outlook));
        }
      }),
    );
  });

  it("is never worth less, nor later, where all goes better", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), rates, (lines, rate) => {
        const { value, sides: each, payback } = appraise(lines, rate);
        for (const span of [value, each.customer, each.company]) {
          expect(span.low).toBeLessThanOrEqual(span.likely);
          expect(span.likely).toBeLessThanOrEqual(span.high);
        }
        const months = outlooks.map((outlook) => payback[outlook] ?? 37);
        expect(months).toEqual([...months].sort((left, right) => right - left));
      }),
    );
  });

  it("moves by what it says when one line turns out otherwise", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), rates, (lines, rate) => {
        for (const { index, low, high } of appraise(lines, rate).movers) {
          const otherwise = (end: "low" | "high") => {
            const others = lines.map((each, place) =>
              place === index ? { ...each, likely: each[end] } : each,
            );
            return exactValue(others, "likely", rate);
          };
          const [atLow, atHigh] = [otherwise("low"), otherwise("high")].sort((a, b) => a - b);
          expect(Math.abs(low - (atLow ?? 0))).toBeLessThanOrEqual(1);
          expect(Math.abs(high - (atHigh ?? 0))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

const rates = fc.integer({ min: 0, max: 5_000 });

const anyLine: fc.Arbitrary<Assumption> = fc
  .record({
    kind: fc.constantFrom(...lineKinds),
    side: fc.constantFrom(...sides),
    unit: fc.constantFrom(...lineUnits),
    numbers: fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 3, maxLength: 3 }),
    worth: fc.integer({ min: 1, max: 20_000 }),
    likelihood: fc.integer({ min: 1, max: 5 }),
    rhythm: fc.constantFrom(...rhythms),
    begins: fc.integer({ min: 0, max: 36 }),
  })
  .map(({ kind, side, unit, numbers, worth, likelihood, rhythm, begins }) => {
    const [low = 0, likely = 0, high = 0] = [...numbers].sort((left, right) => left - right);
    return {
      ...{ kind, side, unit, low, likely, high, rhythm, begins },
      worthOfOne: unit === "money" ? null : worth,
      likelihood: kind === "risk" ? (likelihood as Grade) : null,
    };
  });
