import fc from "fast-check";
import { expect, test } from "vitest";
import { slugify } from "~/platform/slug";

test.each([
  ["Faster checkout", "faster-checkout"],
  ["  Über die   Straße! ", "über-die-straße"],
  ["U\u0308ber", "über"],
  ["購入履歴を表示する", "購入履歴を表示する"],
  ["Don't ask again", "dont-ask-again"],
  ["CSV/Excel-Export (v2)", "csv-excel-export-v2"],
  ["ประวัติการสั่งซื้อ", "ประวัติการสั่งซื้อ"],
  ["हिन्दी भाषा", "हिन्दी-भाषा"],
  ["☕️ ☕️", ""],
  ["☕️ Espresso 🎉", "espresso"],
  ["", ""],
])("the address of %j ends in %j", (title, slug) => expect(slugify(title)).toBe(slug));

test("a long title is cut at a word", () => {
  const slug = slugify("a rather long title ".repeat(10));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/-(?:a|rather|long|title)$/);
});

test("a title of one endless word is cut between characters", () => {
  expect(slugify("x".repeat(300))).toBe("x".repeat(80));
  expect(slugify("𠮷".repeat(300))).toBe("𠮷".repeat(40));
});

test("any text makes an address that stays in one path segment", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
      const slug = slugify(title);
      expect(slug.length).toBeLessThanOrEqual(80);
      expect(slug).not.toMatch(/[/?#%\s]|^-|-$|--/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});
