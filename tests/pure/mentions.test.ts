import { expect, test } from "vitest";
import { findMentions } from "~/platform/mentions";
import { costRatio } from "../support/cost";

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

const ticks = (most: number) =>
  Array.from({ length: most }, (_, index) => "`".repeat(index)).join(" ");

test.each([
  ["runs of backticks", ticks(200), ticks(400)],
  ["at signs", "@".repeat(25_000), "@".repeat(100_000)],
  ["short handles", "@a".repeat(12_500), "@a".repeat(50_000)],
  ["pairs", "`@".repeat(12_500), "`@".repeat(50_000)],
])("%s, four times as long, take about four times as long to search", (_name, text, longer) => {
  const ratio = costRatio(
    () => findMentions(longer),
    () => findMentions(text),
  );
  // In proportion to the square it would be sixteen.
  expect(ratio).toBeLessThan(10);
});
