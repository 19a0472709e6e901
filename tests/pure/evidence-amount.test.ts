import { describe, expect, it } from "vitest";
import {
  type AmountUnit,
  checkAmount,
  readAmount,
  storedAmount,
  typedAmount,
} from "~/features/evidence/amount";

const check = (typed: string, language: string, unit: AmountUnit = "hours_month") => {
  const checked = checkAmount(typed, unit, { language, currency: "EUR" });
  return "amount" in checked ? checked.amount.value : checked.fault;
};

describe("an amount as it is typed", () => {
  it.each([
    ["3", "en", 3],
    ["3.2", "en", 3.2],
    ["1,234.5", "en", 1234.5],
    ["1 234.5", "en", 1234.5],
    ["3,2", "de", 3.2],
    ["1.234,5", "de", 1234.5],
    ["12.345", "de", 12345],
    ["1 234,5", "fr", 1234.5],
    ["1\u202f234,5", "fr", 1234.5],
    ["1.234,5", "es", 1234.5],
    ["3,2", "en", 3.2],
    ["1,234.5", "de", 1234.5],
    ["1.234", "de", 1234],
    ["1.23,45.6", "en", "noNumber"],
    ["12,34,567", "en", "noNumber"],
    ["three", "en", "noNumber"],
    ["3 hours", "en", "noNumber"],
    ["1e9", "en", "noNumber"],
    ["0x10", "en", "noNumber"],
    ["∞", "en", "noNumber"],
    ["-4", "en", "notPositive"],
    ["0", "en", "notPositive"],
    ["100001", "en", "tooBig"],
    ["99999999999999999999", "en", "tooBig"],
    ["1.234", "en", "tooExact"],
  ])("%j in %s is %s", (typed, language, expected) => {
    expect(check(typed, language)).toBe(expected);
  });

  it("is of whole people, and of money as its currency counts it", () => {
    expect(check("2.5", "en", "people")).toBe("whole");
    expect(check("€2,400", "en", "money_year")).toBe(2400);
    expect(check("€2,400", "en", "people")).toBe("noNumber");
    const yen = { language: "en", currency: "JPY" };
    expect(checkAmount("10.5", "money_year", yen)).toEqual({ fault: "whole" });
    expect(storedAmount({ value: 1200, unit: "money_year" }, "JPY")).toBe(1200);
    expect(storedAmount({ value: 2400.5, unit: "money_year" }, "EUR")).toBe(240050);
    expect(readAmount(240050, "money_year", "EUR")).toEqual({ value: 2400.5, unit: "money_year" });
  });

  it("comes back into the form as it would be typed", () => {
    expect([typedAmount(1234.5, "en"), typedAmount(1234.5, "de")]).toEqual(["1234.5", "1234,5"]);
    for (const language of ["en", "de", "fr", "es"]) {
      expect(check(typedAmount(1234.5, language), language)).toBe(1234.5);
    }
  });
});
