import { describe, expect, it } from "vitest";
import {
  dateText,
  endOfToday,
  endOfWorkingDay,
  isDate,
  startOfDate,
  startOfQuarter,
  workingDaysBetween,
} from "~/platform/working-days.server";

const berlin = {
  timeZone: "Europe/Berlin",
  workingDays: [1, 2, 3, 4, 5],
  holidays: ["2026-12-25", "2026-12-26"],
  dayEnds: 17 * 60,
};

const at = (iso: string) => Date.parse(iso);
const iso = (time: number) => new Date(time).toISOString();

describe("a number of working days ends at the end of a working day", () => {
  it.each<[string, string, number, string, Partial<typeof berlin>]>([
    ["Monday and two days", "2026-11-02T09:00:00+01:00", 2, "2026-11-04T16:00:00.000Z", {}],
    ["Friday and two days", "2026-11-06T09:00:00+01:00", 2, "2026-11-10T16:00:00.000Z", {}],
    ["Saturday and two days", "2026-11-07T09:00:00+01:00", 2, "2026-11-10T16:00:00.000Z", {}],
    ["Sunday, late", "2026-11-08T23:59:00+01:00", 2, "2026-11-10T16:00:00.000Z", {}],
    ["five days over a weekend", "2026-11-04T09:00:00+01:00", 5, "2026-11-11T16:00:00.000Z", {}],
    ["over Christmas", "2026-12-23T09:00:00+01:00", 2, "2026-12-28T16:00:00.000Z", {}],
    ["after the end of the day", "2026-11-02T20:00:00+01:00", 2, "2026-11-04T16:00:00.000Z", {}],
    // Already the next day there, still the day before in UTC.
    ["at night", "2026-11-02T23:30:00Z", 2, "2026-11-05T16:00:00.000Z", {}],
    ["into summer time", "2026-03-27T09:00:00+01:00", 2, "2026-03-31T15:00:00.000Z", {}],
    ["out of summer time", "2026-10-23T09:00:00+02:00", 2, "2026-10-27T16:00:00.000Z", {}],
    [
      "to an hour that summer time leaves out",
      "2026-03-28T09:00:00+01:00",
      1,
      "2026-03-29T01:30:00.000Z",
      { workingDays: [7], dayEnds: 150 },
    ],
    [
      "from Sunday to Thursday",
      "2026-11-05T09:00:00+01:00",
      1,
      "2026-11-08T16:00:00.000Z",
      { workingDays: [1, 2, 3, 4, 7] },
    ],
    [
      "across the date line",
      "2026-11-03T22:00:00Z",
      1,
      "2026-11-05T04:00:00.000Z",
      { timeZone: "Pacific/Auckland" },
    ],
    [
      "behind UTC",
      "2026-11-03T02:00:00Z",
      1,
      "2026-11-03T22:00:00.000Z",
      { timeZone: "America/New_York" },
    ],
  ])("%s", (_name, from, days, due, change) => {
    expect(iso(endOfWorkingDay(at(from), days, { ...berlin, ...change }))).toBe(due);
  });

  it("also where no day is a working day", () => {
    const never = { ...berlin, workingDays: [] };
    expect(endOfWorkingDay(at("2026-11-02T09:00:00Z"), 2, never)).toBeGreaterThan(0);
  });
});

it("working days between two moments are those that begin after the first", () => {
  const between = (from: string, to: string) => workingDaysBetween(at(from), at(to), berlin);
  expect(between("2026-11-06T09:00:00Z", "2026-11-06T20:00:00Z")).toBe(0);
  expect(between("2026-11-06T09:00:00Z", "2026-11-09T09:00:00Z")).toBe(1);
  expect(between("2026-12-23T09:00:00Z", "2026-12-28T09:00:00Z")).toBe(2);
  expect(between("2026-11-09T09:00:00Z", "2026-11-06T09:00:00Z")).toBe(0);
});

it("a day has its first and last moment in its time zone, also where a clock is changed", () => {
  expect(iso(endOfToday(at("2026-03-29T10:00:00Z"), "Europe/Berlin"))).toBe(
    "2026-03-29T21:59:59.999Z",
  );
  expect(iso(startOfDate("2026-03-29", "Europe/Berlin"))).toBe("2026-03-28T23:00:00.000Z");
  expect(dateText(at("2026-03-28T23:30:00Z"), "Europe/Berlin")).toBe("2026-03-29");
});

it("a quarter begins with its first day, in its time zone", () => {
  const first = (from: string) => iso(startOfQuarter(at(from), "Europe/Berlin"));
  expect(first("2026-11-29T10:00:00Z")).toBe("2026-09-30T22:00:00.000Z");
  expect(first("2026-12-31T23:30:00Z")).toBe("2026-12-31T23:00:00.000Z");
});

it("a date is a day that there is", () => {
  expect(["2026-12-25", "2028-02-29"].every(isDate)).toBe(true);
  const wrong = ["2026-02-29", "2026-13-01", "25.12.2026", "2026-1-1", "", "+002026-01-01"];
  expect(wrong.some(isDate)).toBe(false);
});
