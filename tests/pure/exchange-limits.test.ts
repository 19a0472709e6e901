import { describe, expect, it } from "vitest";
import { usualExchange } from "~/features/community/exchange-rules";
import { limitPoints, monthOf } from "~/features/exchange/limit-points";

const { vote, idea } = usualExchange;
const given = (count: number, points = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, points }));

describe("what counts at most in a month", () => {
  it.each([
    ["one vote", 1, [20]],
    ["ten votes reach the limit", 10, Array(10).fill(20)],
    ["the eleventh counts nothing", 11, Array(10).fill(20)],
  ])("%s", (_, count, counted) => {
    expect(limitPoints(given(count), vote).map(({ points }) => points)).toEqual(counted);
  });

  it("counts a last part where a limit is no multiple", () => {
    const rule = { points: 30, monthlyMost: 100 };
    expect(limitPoints(given(5), rule).map(({ points }) => points)).toEqual([30, 30, 30, 10]);
  });

  it("says only what is stored otherwise", () => {
    expect(limitPoints(given(10, 20), vote)).toEqual([]);
    expect(limitPoints(given(12, 20), vote)).toEqual([
      { id: 11, points: 0 },
      { id: 12, points: 0 },
    ]);
  });

  it("has no end without a limit, and nothing at a limit of nothing", () => {
    expect(limitPoints(given(50), idea)).toHaveLength(50);
    expect(limitPoints(given(3), { points: 20, monthlyMost: 0 })).toEqual([]);
  });

  it.each([
    ["2026-11-30T23:59:59.999Z", "2026-11-01", "2026-12-01"],
    ["2026-12-01T00:00:00.000Z", "2026-12-01", "2027-01-01"],
    ["2028-02-29T12:00:00.000Z", "2028-02-01", "2028-03-01"],
  ])("holds %s in its month", (at, from, to) => {
    expect(monthOf(Date.parse(at))).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });
});
