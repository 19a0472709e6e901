import { describe, expect, it } from "vitest";
import { askSchema } from "~/features/questions/question.schema.server";

const words = { title: "How warm is too warm?", boardId: "1" };

describe("the form of asking", () => {
  it("says how many tags fit, and not how many characters", () => {
    const tags = ["1", "2", "3", "4", "5"];
    expect(askSchema.safeParse({ ...words, tags }).success).toBe(true);
    const { error } = askSchema.safeParse({ ...words, tags: [...tags, "6"] });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["tags"], 'shared:errors.tooManyChoices|{"limit":5}'],
    ]);
  });
});
