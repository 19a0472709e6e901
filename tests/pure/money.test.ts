import { describe, expect, it } from "vitest";
import { formatMoney, minorDigits, readMoney, typedMoney } from "~/i18n/money";
import { readTypedNumber } from "~/i18n/typed-number";

describe("a typed number", () => {
  it.each([
    ["1234", "en", 1234],
    ["1,234", "en", 1234],
    ["1,234", "de", 1.234],
    ["1.234", "de", 1234],
    ["1.234", "en", 1.234],
    ["1.234,50", "de", 1234.5],
    ["1,234.50", "de", 1234.5],
    ["1.234,50", "en", 1234.5],
    ["12.50", "de", 12.5],
    ["12,5", "en", 12.5],
    ["1.234.567", "en", 1234567],
    ["12 000", "fr", 12000],
    ["12\u202f000,5", "fr", 12000.5],
    ["1'000", "de", 1000],
    ["-3", "en", -3],
    [",5", "de", null],
    ["1,23,4", "en", null],
    ["1.2345.678", "en", null],
    ["12,", "en", null],
    ["1e9", "en", null],
    ["0x10", "en", null],
    ["", "en", null],
    ["ten", "en", null],
  ])("%j in %s is %j", (text, language, value) => {
    expect(readTypedNumber(text, language)).toBe(value);
  });
});

describe("an amount of money", () => {
  it.each([
    ["12,000", "EUR", "en", 1_200_000],
    ["€12,000.50", "EUR", "en", 1_200_050],
    ["12.000,50 €", "EUR", "de", 1_200_050],
    ["EUR 12", "EUR", "en", 1_200],
    ["19.99", "EUR", "en", 1_999],
    ["500", "JPY", "en", 500],
    ["500.5", "JPY", "en", null],
    ["1.005", "EUR", "en", null],
    ["-1", "EUR", "en", null],
    ["1000000000000", "EUR", "en", null],
    ["much", "EUR", "en", null],
  ])("%j of %s in %s is %j minor units", (text, currency, language, minor) => {
    expect(readMoney(text, currency, language)).toBe(minor);
  });

  it("is read again as it stands in its field, whatever the language", () => {
    for (const language of ["en", "de", "fr", "es"]) {
      for (const minor of [0, 1, 99, 100, 123_456, 9_999_999_900]) {
        expect(readMoney(typedMoney(minor, "EUR", language), "EUR", language)).toBe(minor);
      }
    }
  });

  it("is written as the language writes it, without cents where there are none", () => {
    expect(formatMoney(1_200_000, "EUR", "en-GB")).toBe("€12,000");
    expect(formatMoney(1_250, "EUR", "de")).toBe("12,50\u00a0€");
    expect([minorDigits("EUR"), minorDigits("JPY"), minorDigits("KWD")]).toEqual([2, 0, 3]);
  });
});
