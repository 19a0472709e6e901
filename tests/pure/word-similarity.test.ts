import fc from "fast-check";
import { expect, test } from "vitest";
import { similarity } from "~/platform/word-similarity";
import { foldWords } from "~/platform/words";

const alike = (a: string, b: string) => similarity(foldWords(a), foldWords(b));

test.each([
  ["Export orders as CSV", "CSV export of orders", "Export the logs as PDF"],
  ["Dark mode for the app", "Dark mode", "Light roast for the shop"],
  ["Milchschäumer reinigen", "Milchschäumer-Reinigung", "Wassertank reinigen"],
  ["Notifcation settings", "Notification settings", "Account settings"],
  ["購入履歴を表示する", "購入履歴の表示", "抽出温度を表示する"],
  ["Faster checko", "Faster checkout", "Faster delivery"],
])("%j resembles %j more than %j", (title, near, far) => {
  expect(alike(title, near)).toBeGreaterThan(alike(title, far));
});

test("the same words in another order are nearly the same, unrelated titles nothing", () => {
  expect(alike("Export orders", "orders export")).toBeCloseTo(1, 10);
  expect(alike("Milk", "Zubehör")).toBe(0);
  expect(alike("", "Milk")).toBe(0);
});

test("similarity lies between 0 and 1 and is the same in both directions", () => {
  const title = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 9 });
  fc.assert(
    fc.property(title, title, (a, b) => {
      const score = similarity(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-12);
      expect(similarity(b, a)).toBeCloseTo(score, 12);
    }),
  );
});
