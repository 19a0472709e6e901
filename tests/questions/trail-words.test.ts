import { describe, expect, it } from "vitest";
import { wordsOf } from "~/features/questions/ask-peers.server";

const long = "How ".repeat(60).trim();

describe("the words of a question of a trail", () => {
  it.each([
    ["How long does it take? We open at six.", "How long does it take?", "We open at six."],
    ["How long does it take?", "How long does it take?", ""],
    ["Hello! How long\ndoes it take?\nThanks.", "Hello! How long", "does it take?\nThanks."],
    ["Ok? Is it loud? We sleep above.", "Ok? Is it loud?", "We sleep above."],
    ["Ok?", "Ok?", ""],
    ["  Is it loud?  ", "Is it loud?", ""],
  ])("%j are a title and what follows it", (asked, title, body) => {
    expect(wordsOf(asked)).toEqual({ title, body });
  });

  it("all stand in the body where the title cannot hold the first sentence", () => {
    const { title, body } = wordsOf(`${long}? Thanks.`);
    expect(title.length).toBeLessThanOrEqual(140);
    expect(body).toBe(`${long}? Thanks.`);
  });
});
