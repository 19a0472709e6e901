import { describe, expect, it } from "vitest";
import { typedIn } from "~/features/ideas/typed-words.server";
import { directionOf } from "~/i18n/direction";
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

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The English keys as a language has them: with its own forms where something is counted. */
function keysIn(language: string): string[] {
  // `_zero` is i18next's own and a text like any other.
  const counted = /_(?:one|other)$/;
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...english.keys()].flatMap((key) =>
    counted.test(key) ? forms.map((form) => key.replace(counted, `_${form}`)) : [key],
  );
  return [...new Set(keys)].sort();
}

/** What a text is a translation of; a plural form of its own is one of the general form. */
const originalOf = (key: string) => english.get(key) ?? english.get(key.replace(PLURAL, "_other"));

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
const english = textsIn("en");

describe.each(languages.filter((language) => language !== "en"))("the texts in %s", (language) => {
  const translated = textsIn(language);

  it("are there for every English one, in every form of a plural, and for no other", () => {
    expect([...translated.keys()].sort()).toEqual(keysIn(language));
  });

  it("are never empty", () => {
    const empty = [...translated].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  it("are in that language: no sentence is left in English", () => {
    const left = [...translated].filter(
      ([key, text]) => text === originalOf(key) && text.split(/\s+/).length > 3,
    );
    expect(left).toEqual([]);
  });

  it("name the same things as the English ones", () => {
    const different = [...translated].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(originalOf(key) ?? "")),
    );
    expect(different).toEqual([]);
  });
});

describe("a language", () => {
  it("is written from right to left where its script is", () => {
    expect(["en", "de", "fr", "ja"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr"]);
    expect(["ar", "he", "fa", "ur", "ps"].map(directionOf)).toEqual(Array(5).fill("rtl"));
  });
});

describe("what is typed into the search", () => {
  it.each(["keys", "is", "has"] as const)("means one thing, in whichever language: %s", (part) => {
    const meant = new Map<string, Set<string>>();
    for (const [name, word] of languages.flatMap((language) => typedIn(language, part))) {
      meant.set(word, (meant.get(word) ?? new Set()).add(name));
    }
    expect([...meant].filter(([, names]) => names.size > 1)).toEqual([]);
    expect([...meant.keys()].filter((word) => !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
  });
});

describe("the English texts", () => {
  it("use straight quotation marks nowhere", () => {
    const straight = [...english].filter(([, text]) => /"/.test(text));
    expect(straight).toEqual([]);
  });
});

describe("the French texts", () => {
  it("use its apostrophe, its guillemets and its spaces before signs", () => {
    // Inside a word they are none: a typed filter, a part of an address.
    const wrong = /['"“”]|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u202f)[;!?](?!\w)|(?<!\u00a0):(?![\w>/])/;
    expect([...textsIn("fr")].filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});
