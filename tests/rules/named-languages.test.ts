import { describe, expect, test } from "vitest";
import { languagesNamedIn, namedLanguages } from "./named-languages";

test("a language is its files: nothing in the product names one", () => {
  expect(namedLanguages()).toEqual([]);
});

describe("the check", () => {
  test.each([
    `const known = ["fr", "en"];`,
    `const sources = { de: () => import("words") };`,
    `import("emojibase-data/es/compact.json");`,
    `const texts = "./texts/fr.json";`,
    `<p lang='de-AT'>Servus</p>`,
  ])("refuses %s", (source) => {
    expect(languagesNamedIn(source)).toHaveLength(1);
  });

  test("lets pass the language that all fall back to, words, and comments", () => {
    const source = `
      /** \`./texts/de.json\` is "de". */
      const fallback = "en"; // not "fr"
      const modes = { side: left, free: true, des: 1 };
    `;
    expect(languagesNamedIn(source)).toEqual([]);
  });
});
