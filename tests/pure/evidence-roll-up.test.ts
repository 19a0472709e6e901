import { describe, expect, it } from "vitest";
import type { AmountUnit } from "~/features/evidence/amount";
import { type Figure, quantile, rollUp } from "~/features/evidence/roll-up";

/** Newest first, as `account:value`. */
function hours(line: string, unit: AmountUnit = "hours_month"): Figure[] {
  return line
    .split(" ")
    .filter(Boolean)
    .map((each) => {
      const [source = "", value = ""] = each.split(":");
      return { source, value: Number(value), unit };
    });
}

/** Accounts, median, from, to: what staff and what others are told. */
const none = null as [number, number, number, number] | null;

const cases: [string, string, [number, number, number, number] | null, typeof none][] = [
  ["nobody", "", null, null],
  ["one account is told to staff", "a:4", [1, 4, 4, 4], null],
  ["two as well", "a:4 b:8", [2, 6, 4, 8], null],
  ["two who say it three times are two", "a:4 b:8 a:1", [2, 6, 4, 8], null],
  ["three are told to all, by their quartiles", "a:2 b:4 c:10", [3, 4, 2, 10], [3, 4, 3, 7]],
  ["of an account the newest counts", "a:9 b:4 c:2 a:1", [3, 4, 2, 9], [3, 4, 3, 6.5]],
  [
    "others read two digits",
    "a:1234 b:5678 c:91011",
    [3, 5678, 1234, 91011],
    [3, 5700, 3500, 48000],
  ],
  ["all the same is no range", "a:5 b:5 c:5 d:5", [4, 5, 5, 5], [4, 5, 5, 5]],
];

describe("the roll-up of figures", () => {
  it.each(cases)("%s", (_name, line, staff, others) => {
    const told = (reader: "staff" | "others") => {
      const [first] = rollUp(hours(line), reader);
      return first ? [first.accounts, first.median, first.low, first.high] : null;
    };
    expect(told("staff")).toEqual(staff);
    expect(told("others")).toEqual(others);
  });

  it("says to staff what others are not told", () => {
    const flags = (line: string) => rollUp(hours(line), "staff").map((each) => each.staffOnly);
    expect([flags("a:1 b:2"), flags("a:1 b:2 c:3")]).toEqual([[true], [false]]);
  });

  it("never adds units together, and begins with the one of most accounts", () => {
    const figures = [...hours("a:1 b:2 c:3"), ...hours("a:100 b:200 c:300 d:400", "money_year")];
    expect(rollUp(figures, "others").map(({ unit, accounts }) => [unit, accounts])).toEqual([
      ["money_year", 4],
      ["hours_month", 3],
    ]);
  });

  it("tells others nothing while a third account comes and goes", () => {
    const before = rollUp(hours("a:1 b:2"), "others");
    const after = rollUp(hours("a:7 b:2"), "others");
    expect([before, after]).toEqual([[], []]);
  });
});

describe("a quantile", () => {
  it("lies between two values in proportion", () => {
    const values = [1, 2, 4, 8];
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([
      1, 1.75, 3, 5, 8,
    ]);
  });
});
