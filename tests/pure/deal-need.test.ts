import { describe, expect, it } from "vitest";
import { needOfDealSchema, needSchema } from "~/features/sales/deal.schema.server";

const site = "https://community.brasa.example";
const on = (typed: string) =>
  needSchema(site).safeParse({ on: typed, need: "needs" }).data?.on ?? null;
const idea = { kind: "idea", id: 55 };

describe("what a deal hangs on is named", () => {
  it.each([
    ["55", idea],
    ["#55", idea],
    ["/ideas/55", idea],
    ["/ideas/55-pause-the-grinder?sort=new#comments", idea],
    [`${site}/ideas/55-pause-the-grinder`, idea],
    ["http://community.brasa.example/ideas/55", idea],
    ["HTTPS://Community.Brasa.example/ideas/55", idea],
    ["community.brasa.example/ideas/55", idea],
    [`${site}/roadmap/7`, { kind: "item", id: 7 }],
    ["/roadmap/7-x", { kind: "item", id: 7 }],
  ])("by %s", (typed, named) => {
    expect(on(typed)).toEqual(named);
  });

  it.each([
    "https://example.com/ideas/55",
    "https://community.brasa.example.evil.example/ideas/55",
    "https://community.brasa.example:444/ideas/55",
    "//example.com/ideas/55",
    "/\\example.com/ideas/55",
    "https://example.com/?from=https://community.brasa.example/ideas/55",
    "/search?q=/ideas/55",
    "/boards/ideas/55",
    "javascript:alert(1)//ideas/55",
    "http://",
    "fifty-five",
    "0",
  ])("never by %s", (typed) => {
    expect(on(typed)).toBeNull();
  });
});

describe("the deal that hangs on an idea", () => {
  const deal = (typed?: string) => needOfDealSchema.safeParse({ deal: typed, need: "nice" });

  it("is asked for where none was chosen", () => {
    for (const none of [undefined, ""]) {
      const issues = deal(none).error?.issues ?? [];
      expect(issues.map(({ message }) => message)).toEqual(["sales:errors.noDeal"]);
    }
  });

  it("is one number", () => {
    expect(deal("7").data?.deal).toBe(7);
    for (const wrong of ["x", "0", "-1", "1.5"]) expect(deal(wrong).success).toBe(false);
  });
});
