import { describe, expect, it } from "vitest";
import { clockSchema } from "~/features/admin/clock.schema.server";

const sent = { newcomer_days: "2", days: "5", working_days: ["1", "5"], day_ends: "17:30" };

describe("the form of the reply clock", () => {
  it("reads what a browser sends; an empty number of days archives nothing", () => {
    const dates = "2026-12-26 Boxing day\n\n2026-12-25 Christmas\n2026-12-25";
    expect(clockSchema.parse({ ...sent, holidays: dates, published: "1" }).clock).toEqual({
      ...{ newcomerDays: 2, days: 5, workingDays: [1, 5], dayEnds: 1_050, archiveAfterDays: 0 },
      ...{ holidays: ["2026-12-25", "2026-12-26"], published: true },
    });
    const { clock } = clockSchema.parse({ ...sent, archive_days: "180" });
    expect(clock).toMatchObject({ archiveAfterDays: 180, published: false });
  });

  it.each([
    { days: "0" },
    { newcomer_days: "61" },
    { working_days: [] },
    { working_days: "8" },
    { holidays: "25.12.2026" },
    { holidays: "2026-02-30" },
    { day_ends: "24:00" },
    { archive_days: "3" },
  ])("refuses %j", (change) => {
    expect(clockSchema.safeParse({ ...sent, ...change }).success).toBe(false);
  });
});
