import { describe, expect, it, test } from "vitest";
import { quartersFrom, readQuarter, surenessOf } from "~/features/roadmap/item-estimate";

test.each([
  [100, "sure"],
  [80, "sure"],
  [79, "likely"],
  [50, "likely"],
  [49, "unsure"],
  [0, "unsure"],
])("%d percent are said as %s", (percent, word) => {
  expect(surenessOf(percent)).toBe(word);
});

describe("quarters", () => {
  it("run on from the present one over the turn of the year", () => {
    const quarters = quartersFrom(Date.UTC(2026, 10, 30));
    expect(quarters.slice(0, 3)).toEqual(["2026-Q4", "2027-Q1", "2027-Q2"]);
    expect(quarters).toHaveLength(8);
  });

  it.each(["2026-Q0", "2026-Q5", "1999-Q1", "2026Q1", "", "2026-Q1 "])("are not %j", (text) => {
    expect(readQuarter(text)).toBeUndefined();
  });

  it("are read as they are written", () => {
    expect(readQuarter("2027-Q1")).toEqual({ year: 2027, quarter: 1 });
  });
});
