import { describe, expect, it } from "vitest";
import { languages } from "~/i18n/languages";
import { allTexts } from "~/i18n/texts.server";

/** Every text of a language, by "area:key.key". */
function textsIn(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, node: unknown) => {
    if (typeof node === "string") found.set(path, node);
    else for (const [key, value] of Object.entries(node as object)) walk(`${path}.${key}`, value);
  };
  for (const [area, texts] of Object.entries(allTexts(language))) {
    for (const [key, value] of Object.entries(texts)) walk(`${area}:${key}`, value);
  }
  return found;
}

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const english = textsIn("en");

describe.each(languages.filter((language) => language !== "en"))("the texts in %s", (language) => {
  const translated = textsIn(language);

  it("are there for every English one, and for no other", () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("are never empty", () => {
    const empty = [...translated].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("name the same things as the English ones", () => {
    const different = [...translated].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(english.get(key) ?? "")),
    );
    expect(different).toEqual([]);
  });
});

describe("the English texts", () => {
  it("use straight quotation marks nowhere", () => {
    const straight = [...english].filter(([, text]) => /"/.test(text));
    expect(straight).toEqual([]);
  });
});
