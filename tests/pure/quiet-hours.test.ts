import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfQuiet, isQuiet, type QuietHours } from "~/features/questions/routing/quiet-hours";
import { HOUR, MINUTE } from "~/platform/clock";

const at = (text: string) => Date.parse(text);
const time = (text: string) => {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return hour * 60 + minute;
};
const quiet = (timeZone: string, from: string, until: string): QuietHours => ({
  timeZone,
  from: time(from),
  until: time(until),
});

describe("quiet hours", () => {
  it.each([
    // Winter and summer: the clock of the place counts, not the distance from UTC.
    ["Europe/Berlin", "22:00", "07:00", "2026-01-15T20:59:00Z", null],
    ["Europe/Berlin", "22:00", "07:00", "2026-01-15T21:00:00Z", "2026-01-16T06:00:00Z"],
    ["Europe/Berlin", "22:00", "07:00", "2026-01-16T05:59:59Z", "2026-01-16T06:00:00Z"],
    ["Europe/Berlin", "22:00", "07:00", "2026-01-16T06:00:00Z", null],
    ["Europe/Berlin", "22:00", "07:00", "2026-07-15T20:00:00Z", "2026-07-16T05:00:00Z"],
    // Within one day.
    ["America/New_York", "09:00", "17:00", "2026-01-15T14:00:00Z", "2026-01-15T22:00:00Z"],
    ["America/New_York", "09:00", "17:00", "2026-07-15T13:00:00Z", "2026-07-15T21:00:00Z"],
    ["America/New_York", "09:00", "17:00", "2026-01-15T22:00:00Z", null],
    // Half an hour, and three quarters, beside the hour.
    ["Asia/Kolkata", "22:00", "07:00", "2026-03-01T01:00:00Z", "2026-03-01T01:30:00Z"],
    ["Asia/Kathmandu", "22:00", "07:00", "2026-03-01T01:00:00Z", "2026-03-01T01:15:00Z"],
    // Across the date line.
    ["Pacific/Auckland", "22:00", "07:00", "2026-06-01T10:00:00Z", "2026-06-01T19:00:00Z"],
    ["Pacific/Honolulu", "22:00", "07:00", "2026-06-01T08:00:00Z", "2026-06-01T17:00:00Z"],
    // The night in which clocks are put forward is an hour shorter, and back an hour longer.
    ["Europe/Berlin", "22:00", "07:00", "2026-03-28T21:00:00Z", "2026-03-29T05:00:00Z"],
    ["Europe/Berlin", "22:00", "07:00", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z"],
    ["America/New_York", "22:00", "07:00", "2026-03-08T03:00:00Z", "2026-03-08T11:00:00Z"],
    ["Australia/Lord_Howe", "22:00", "07:00", "2026-10-03T12:00:00Z", "2026-10-03T20:00:00Z"],
    // An end that the clocks leave out is where they go on: 02:30 is 03:00.
    ["Europe/Berlin", "22:00", "02:30", "2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z"],
    // Midnight is left out in Cairo: 00:00 is 01:00.
    ["Africa/Cairo", "20:00", "00:00", "2026-04-23T21:30:00Z", "2026-04-23T22:00:00Z"],
    // An end that comes twice ends both times.
    ["Europe/Berlin", "22:00", "02:30", "2026-10-25T00:10:00Z", "2026-10-25T00:30:00Z"],
    ["Europe/Berlin", "22:00", "02:30", "2026-10-25T00:40:00Z", null],
    ["Europe/Berlin", "22:00", "02:30", "2026-10-25T01:10:00Z", "2026-10-25T01:30:00Z"],
  ] as const)("in %s from %s to %s, at %s, end at %s", (zone, from, until, moment, end) => {
    const hours = quiet(zone, from, until);
    expect(isQuiet(at(moment), hours)).toBe(end !== null);
    expect(new Date(endOfQuiet(at(moment), hours)).toISOString()).toBe(
      new Date(at(end ?? moment)).toISOString(),
    );
  });

  it.each([
    { from: null, until: null },
    { from: 480, until: 480 },
  ])("are none for $from to $until", ({ from, until }) => {
    const hours = { timeZone: "Europe/Berlin", from, until };
    expect(isQuiet(at("2026-01-15T07:00:00Z"), hours)).toBe(false);
    expect(endOfQuiet(at("2026-01-15T07:00:00Z"), hours)).toBe(at("2026-01-15T07:00:00Z"));
  });

  it("end at the first minute that is not quiet, in every zone, whatever the clocks do", () => {
    const zones = [
      ...["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"],
      ...["America/St_Johns", "Asia/Kolkata", "Pacific/Apia", "America/Santiago"],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: at("2026-01-01") / MINUTE, max: at("2027-12-31") / MINUTE }),
        (timeZone, from, until, minute) => {
          const hours = { timeZone, from, until };
          const end = endOfQuiet(minute * MINUTE, hours);
          expect(isQuiet(end, hours)).toBe(false);
          for (let each = minute * MINUTE; each < end; each += MINUTE) {
            if (!isQuiet(each, hours)) throw new Error(new Date(each).toISOString());
          }
          expect(end - minute * MINUTE).toBeLessThanOrEqual(25 * HOUR);
        },
      ),
      { numRuns: 300, seed: 62 },
    );
  });
});
