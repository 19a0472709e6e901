import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { tableOf } from "../simulation/figures-table";
import { type Figures, simulate } from "../simulation/simulate";

const SEED = 62;
const DOCUMENT = new URL("../../docs/question-routing.md", import.meta.url);

let ranked: Figures;
let byLot: Figures;

beforeAll(() => {
  ranked = simulate(SEED, "ranked");
  byLot = simulate(SEED, "random");
  if (process.env["UPWELL_SHOW_TABLE"]) {
    console.info(
      tableOf(ranked, byLot)
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n"),
    );
  }
}, 120_000);

describe("ninety days among two thousand members", () => {
  it("ask nobody beyond their limits, in their quiet hours, or of an excluded account", () => {
    for (const figures of [ranked, byLot]) {
      expect(figures).toMatchObject({ dayMost: 1, weekMost: 2, inQuiet: 0, forbidden: 0 });
      expect(figures.questions).toBe(540);
    }
  });

  it("get far more questions answered by those who know than by lot, sooner, with fewer passes", () => {
    expect(ranked.answered).toBeGreaterThan(2 * byLot.answered);
    expect(ranked.medianHours).toBeLessThan(byLot.medianHours);
    expect(ranked.passes / ranked.questions).toBeLessThan(byLot.passes / byLot.questions);
  });

  it("spread the asking over most of those who may be asked", () => {
    expect(ranked.asked).toBeGreaterThan(0.7 * ranked.mayBeAsked);
  });

  it("are told in the document as they come out", () => {
    const told = readFileSync(DOCUMENT, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.includes("---"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .slice(1);
    expect(told).toEqual(tableOf(ranked, byLot));
  });
});
