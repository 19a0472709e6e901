import { describe, expect, it } from "vitest";
import { postIdeaSchema } from "~/features/intake/post-idea.schema.server";

const form = { title: "Warm the cups", boardId: "1", body: "Some *words*" };
const keysOf = (input: unknown) =>
  postIdeaSchema.safeParse(input).error?.issues.map((issue) => issue.path[0]) ?? [];

describe("the form of a new idea", () => {
  it("needs a title of 8 to 140 characters and a board, and nothing else", () => {
    expect(keysOf({ title: "x".repeat(8), boardId: "1" })).toEqual([]);
    expect(keysOf({ title: "x".repeat(140), boardId: "1" })).toEqual([]);
    expect(keysOf({ title: "x".repeat(7), boardId: "1" })).toEqual(["title"]);
    expect(keysOf({ title: "x".repeat(141), boardId: "1" })).toEqual(["title"]);
    expect(keysOf({})).toEqual(["title", "boardId"]);
  });

  it("takes a title as one line, and none that cannot be read", () => {
    const parsed = postIdeaSchema.parse({ ...form, title: "  Warm\n the \t cups  " });
    expect(parsed.title).toBe("Warm the cups");
    expect(keysOf({ ...form, title: "\u200b".repeat(12) })).toEqual(["title"]);
  });

  it("takes one tag as well as eight, not nine", () => {
    expect(postIdeaSchema.parse({ ...form, tagIds: "3" }).tagIds).toEqual([3]);
    expect(keysOf({ ...form, tagIds: Array(100).fill("3") })).toEqual([]);
    expect(keysOf({ ...form, tagIds: Array(101).fill("3") })).toEqual(["tagIds"]);
  });
});
