import { expect, test } from "vitest";
import { findMentions } from "~/platform/mentions";
import { cpuMsOf } from "../support/cpu-time";

test.each([
  ["Thanks @anna and @Ben-K!", ["anna", "ben-k"]],
  ["@anna, @anna (@anna.)", ["anna"]],
  ["mail anna@example.com or https://x.io/@anna", []],
  ["`@code` and ``two ` @ticks`` but @anna", ["anna"]],
  ["```\n@fenced\n```\n@anna\n~~~\n@tilde", ["anna"]],
  ["a lone ` tick @anna", ["anna"]],
  ["\\@escaped @", []],
  ["@jörg @山田", ["jörg", "山田"]],
])("in %j are mentioned %j", (markdown, handles) => {
  expect(findMentions(markdown)).toEqual(handles);
});

test("crafted text is searched in proportion to its length", () => {
  const ticks = Array.from({ length: 400 }, (_, index) => "`".repeat(index)).join(" ");
  for (const text of [ticks, "@".repeat(100_000), "@a".repeat(50_000), "`@".repeat(50_000)]) {
    expect(cpuMsOf(() => findMentions(text))).toBeLessThan(1_000);
  }
});
