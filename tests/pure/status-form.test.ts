import { describe, expect, it } from "vitest";
import { statusSchema } from "~/features/ideas/status.schema.server";

describe("the form of a status", () => {
  const schema = statusSchema(["en", "de"], "en");
  const fields = { name_en: "Soon", name_de: "Bald", group: "open" };

  it("reads what a browser sends", () => {
    const sent = { ...fields, coloured: "1", colour: "#AA5500", takes_votes: "1" };
    expect(schema.parse(sent)).toMatchObject({
      names: { en: "Soon", de: "Bald" },
      colour: "#aa5500",
      takesVotes: true,
      takesComments: false,
      takesEdits: false,
      needsReason: false,
      next: [],
    });
  });

  it("reads where it leads in one order, each status once", () => {
    expect(schema.parse({ ...fields, next: ["9", "3", "9"] }).next).toEqual([3, 9]);
  });

  it("forgets the colour when it is not wanted", () => {
    expect(schema.parse({ ...fields, colour: "#aa5500" }).colour).toBe("");
  });

  it.each([
    { ...fields, name_en: undefined },
    { ...fields, group: "maybe" },
    { ...fields, coloured: "1", colour: "red" },
  ])("refuses %j", (sent) => {
    expect(schema.safeParse(sent).success).toBe(false);
  });

  it("needs the one name that stands in for the others", () => {
    const parsed = schema.safeParse({ group: "open" });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual(["name_en"]);
    expect(schema.parse({ ...fields, name_de: " " }).names).toEqual({ en: "Soon" });
    const german = statusSchema(["en", "de"], "de");
    expect(german.parse({ ...fields, name_en: "" })).toMatchObject({
      ...{ names: { de: "Bald" }, language: "de" },
    });
  });
});
