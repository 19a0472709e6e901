import fc from "fast-check";
import { expect, test } from "vitest";
import { addToTrend, daysSinceEpoch, trendOf, withdrawFromTrend } from "~/features/ideas/trend";

const day = fc.double({ min: -400, max: 4_000, noNaN: true });
const days = fc.array(day, { minLength: 1, maxLength: 60 });
const close = (a: number | null, b: number | null) => expect(a ?? 0).toBeCloseTo(b ?? 0, 8);

test("the trend counts days from the first of January 2024", () => {
  expect(daysSinceEpoch(Date.UTC(2024, 0, 1))).toBe(0);
  expect(daysSinceEpoch(Date.UTC(2024, 0, 8, 12))).toBe(7.5);
  expect(daysSinceEpoch(Date.UTC(2023, 11, 31))).toBe(-1);
});

test("an idea without any time has no trend", () => expect(trendOf([])).toBeNull());

test("seven days of age divide the weight of a vote by e", () => {
  expect(addToTrend(null, 14) - addToTrend(null, 7)).toBeCloseTo(1, 12);
  expect(trendOf([7, 7])).toBeCloseTo(1 + Math.log(2), 12);
});

test("the order in which votes arrive does not change the trend", () => {
  fc.assert(
    fc.property(days, (times) => {
      const forward = times.reduce<number | null>(addOne, null);
      const backward = times.toReversed().reduce<number | null>(addOne, null);
      close(forward, backward);
      close(forward, trendOf(times));
    }),
  );
});

test("a vote withdrawn leaves the trend as if it had never been cast", () => {
  fc.assert(
    fc.property(days, day, (times, time) => {
      const without = trendOf(times);
      const withdrawn = withdrawFromTrend(addToTrend(without, time), time);
      if (withdrawn !== "recount") close(withdrawn, without);
    }),
  );
});

test("a withdrawal that would lose the digits of what is left asks for a recount", () => {
  expect(withdrawFromTrend(addToTrend(addToTrend(null, 0), 70), 70)).toBe("recount");
  expect(withdrawFromTrend(addToTrend(null, 5), 5)).toBe("recount");
  expect(withdrawFromTrend(addToTrend(addToTrend(null, 69), 70), 70)).not.toBe("recount");
});

test("a vote toggled a thousand times at its first time wins nothing", () => {
  fc.assert(
    fc.property(days, day, (others, time) => {
      const start = trendOf([...others, time]);
      let trend = start ?? 0;
      for (let toggle = 0; toggle < 1_000; toggle++) {
        const withdrawn = withdrawFromTrend(trend, time);
        trend = addToTrend(withdrawn === "recount" ? trendOf(others) : withdrawn, time);
      }
      expect(Math.abs(trend - (start ?? 0))).toBeLessThan(1e-6);
    }),
    { numRuns: 30 },
  );
});

test("imported votes weigh as many as they are, at the date of the idea", () => {
  fc.assert(
    fc.property(days, day, fc.integer({ min: 1, max: 300 }), (times, time, count) => {
      close(
        addToTrend(trendOf(times), time, count),
        trendOf([...times, ...new Array<number>(count).fill(time)]),
      );
    }),
  );
});

test("a hundred years from the epoch the trend is still a number", () => {
  expect(trendOf([36_525, 36_525])).toBeCloseTo(36_525 / 7 + Math.log(2), 8);
});

function addOne(trend: number | null, time: number): number {
  return addToTrend(trend, time);
}
