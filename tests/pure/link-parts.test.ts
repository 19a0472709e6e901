import { describe, expect, it } from "vitest";
import { linkParts } from "~/features/triage/link-parts";

describe("words that point somewhere", () => {
  const links = (text: string) =>
    linkParts(text).flatMap(({ href }) => (href === null ? [] : [href]));

  it.each([
    ["See https://docs.example.com/times.", ["https://docs.example.com/times"]],
    ["(http://a.example/b?c=d#e)", ["http://a.example/b?c=d#e"]],
    ["Idea #12, and #3", ["/ideas/12", "/ideas/3"]],
    ["Settings, Times", []],
    ["C#12 and a#3 and #0", []],
  ])("%s", (text, hrefs) => {
    expect(links(text)).toEqual(hrefs);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://"])(
    "%s is never a link",
    (text) => {
      expect(links(text)).toEqual([]);
    },
  );

  it("lose no letter", () => {
    const text = "From #12: https://a.example/x), or https:// here.";
    const parts = linkParts(text).map((part) => part.text);
    expect(parts.join("")).toBe(text);
  });
});
