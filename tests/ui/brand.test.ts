import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brandVariables, DEFAULT_BRAND, GROUNDS } from "~/ui/brand";

const TOKENS = readFileSync(new URL("../../app/ui/tokens.css", import.meta.url), "utf8");
const HARD_ONES = ["#ffd500", "#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff", "#808080"];
const THEMES = ["light", "dark"] as const;

type Theme = (typeof THEMES)[number];

function shadesOf(brand: string, theme: Theme) {
  const variables = brandVariables(brand);
  return (name: string) => {
    const value = variables[`--${name}-${theme}`];
    if (value === undefined) throw new Error(`no --${name}-${theme}`);
    return value;
  };
}

function expectLegible(brand: string, theme: Theme) {
  const shade = shadesOf(brand, theme);
  const grounds = [...Object.values(GROUNDS[theme]), shade("accent-soft"), shade("ins-ground")];
  for (const ground of grounds) {
    expect(wcagContrast(shade("accent"), ground)).toBeGreaterThanOrEqual(4.5);
  }
  for (const ground of Object.values(GROUNDS[theme])) {
    expect(wcagContrast(shade("accent-hover"), ground)).toBeGreaterThanOrEqual(4.5);
  }
  for (const fill of [shade("accent-fill"), shade("accent-fill-hover")]) {
    expect(wcagContrast(fill, shade("on-accent"))).toBeGreaterThanOrEqual(4.5);
  }
  expect(wcagContrast(shade("accent-fill"), GROUNDS[theme].paper)).toBeGreaterThanOrEqual(3);
}

describe("a company's colour", () => {
  test.each(HARD_ONES)("%s is legible by day and by night", (brand) => {
    for (const theme of THEMES) expectLegible(brand, theme);
  });

  test("is legible whatever it is", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const colour = fc
      .tuple(byte, byte, byte)
      .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);
    fc.assert(fc.property(colour, fc.constantFrom(...THEMES), expectLegible), { numRuns: 300 });
  });

  test("stays itself on dark fills when it is bright", () => {
    expect(shadesOf("#f5c800", "dark")("accent-fill")).toMatch(/^#f/);
    expect(shadesOf("#f5c800", "dark")("on-accent")).toBe("#0b141b");
  });

  test("that is grey tints no ground", () => {
    const soft = shadesOf("#777777", "dark")("accent-soft");
    const channels =
      soft
        .slice(1)
        .match(/../g)
        ?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    expect(Math.max(...channels) - Math.min(...channels)).toBeLessThanOrEqual(1);
  });

  test("that cannot be read counts as the default", () => {
    expect(brandVariables("no colour")).toEqual(brandVariables(DEFAULT_BRAND));
  });
});

describe("the style sheet", () => {
  test("falls back to the shades of the default colour", () => {
    for (const [name, value] of Object.entries(brandVariables(DEFAULT_BRAND))) {
      expect(TOKENS).toContain(`${name}: ${value};`);
    }
  });

  test("has the grounds that the shades were made for", () => {
    for (const ground of Object.values(GROUNDS.light)) expect(TOKENS).toContain(`: ${ground};`);
    for (const ground of Object.values(GROUNDS.dark)) expect(TOKENS).toContain(`: ${ground};`);
  });
});

describe("ink", () => {
  const inks = (block: string) =>
    [...block.matchAll(/--(ink|ink-2|ink-3|attention|refuse): ([^;]+);/g)].map((found) => ({
      name: found[1] ?? "",
      value: found[2] ?? "",
    }));
  const [light = "", dark = ""] = TOKENS.split("@variant dark");

  test.each([
    ["light", light],
    ["dark", dark],
  ] as const)("is legible on every ground of the %s theme", (theme, block) => {
    expect(inks(block)).toHaveLength(5);
    for (const { name, value } of inks(block)) {
      for (const ground of Object.values(GROUNDS[theme])) {
        expect(wcagContrast(value, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
