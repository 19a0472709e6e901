import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { roundedCount } from "~/features/discovery/rounded-count";
import type { CardLook } from "~/platform/card";
import { drawCard } from "~/platform/card-pool.server";

const look: CardLook = {
  ...{ title: "Pressure profiling", otherwise: "Idea 12", above: "Machines", from: "Brasa" },
  label: { text: "Planned", shape: '<path d="M7 1.2 12.8 7 7 12.8 1.2 7Z"/>', accented: true },
  count: { number: "12", word: "votes" },
  ...{ accent: "#006169", paper: "#fbf7f1" },
};

const draw = async (change: Partial<CardLook>) => {
  const png = await drawCard({ ...look, ...change });
  if (!png) throw new Error("too many wait");
  return png;
};

describe("a card", () => {
  it("is 1200 by 630 and small", async () => {
    const png = await draw({});
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  });

  it("says the number in place of a title whose letters the typefaces lack, and draws no empty boxes", async () => {
    const number = await draw({ title: look.otherwise });
    for (const title of ["履歴を見たい", "أريد أن أرى السجل", "ไทย", "History 履歴"]) {
      expect((await draw({ title })).equals(number), title).toBe(true);
    }
    for (const title of ["Łódź", "Ещё раз", "Ελληνικά", "Tiếng Việt"]) {
      expect((await draw({ title })).equals(number), title).toBe(false);
    }
  });

  it("leaves out an emoji and keeps the words, and shows markup as it is", async () => {
    const plain = await draw({ title: "Hot and cold" });
    expect((await draw({ title: "Hot ☕️ and cold 🧊" })).equals(plain)).toBe(true);
    expect((await draw({ title: "<b>&amp;</b> </svg><script>" })).length).toBeGreaterThan(5_000);
  });

  it("of the longest words has the measures of every other", async () => {
    const long = "x".repeat(300);
    const png = await draw({ title: long, above: long, from: long });
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
  });
});

describe("a count on a card", () => {
  it("is exact while it is small, and rounded down later", () => {
    const said = [0, 7, 19, 20, 24, 140, 143, 999, 1_000, 1_234, 56_789];
    expect(said.map((count) => roundedCount(count, "en"))).toEqual([
      "0",
      "7",
      "19",
      "20",
      "20+",
      "140",
      "140+",
      "990+",
      "1,000",
      "1,200+",
      "56,000+",
    ]);
    expect(roundedCount(1_234, "de")).toBe("1.200+");
  });
});
