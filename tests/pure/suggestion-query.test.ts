import { expect, test } from "vitest";
import { findSuggestionQuery } from "~/features/writing/suggestion";
import { emojiOf, replaceEmojiNames } from "~/platform/emoji";
import { renderNow } from "~/platform/markdown-render";

test.each([
  ["Thanks @le", "@", "le"],
  ["@", "@", ""],
  ["(see #12", "#", "12"],
  ["like #night mo", "#", "night mo"],
  ["well :ta", ":", "ta"],
  ["line\n@jörg-m", "@", "jörg-m"],
])("%j asks for what %s%s may mean", (text, mark, query) => {
  const from = text.length - query.length - 1;
  expect(findSuggestionQuery(text, text.length)).toEqual({ mark, from, query });
});

test.each([
  "mail anna@le",
  "https://x.io/#an",
  "at 10:30",
  "# A heading",
  "## ",
  "#12 is",
  "`@le",
  "```\n#1",
  "note: soon",
  "@lena, ",
])("%j asks for nothing", (text) => {
  expect(findSuggestionQuery(text, text.length)).toBeNull();
});

test("an emoji stands in the place of its name, but not in code, numbers or unknown names", () => {
  expect(replaceEmojiNames("Done :tada: :+1: at 10:30:45, :no_such_thing:")).toBe(
    "Done 🎉 👍 at 10:30:45, :no_such_thing:",
  );
  expect(renderNow(":heart: and `:heart:`")).toBe("<p>❤️ and <code>:heart:</code></p>");
  expect(emojiOf("1F468-200D-2764-200D-1F468")).toBe("👨‍❤️‍👨");
});
