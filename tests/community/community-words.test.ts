import { describe, expect, it } from "vitest";
import { type CommunityWords, wordsFor } from "~/features/community/community-words";

const nothing: CommunityWords = { question: "", welcome: "", rules: "", rulesHtml: "" };
const english = { ...nothing, question: "What is missing?", welcome: "Tell us." };
const german = { ...nothing, question: "Was fehlt?" };

describe("the community's own words", () => {
  it("are said in the reader's language where they are written in it", () => {
    const community = { words: { en: english, de: german }, defaultLanguage: "en" };
    expect(wordsFor(community, "de").question).toEqual({ text: "Was fehlt?", language: "de" });
    expect(wordsFor(community, "en").question).toEqual({
      text: "What is missing?",
      language: "en",
    });
  });

  it("fall back one by one to the community's default language, and say which it is", () => {
    const community = { words: { en: english, de: german }, defaultLanguage: "en" };
    expect(wordsFor(community, "de").welcome).toEqual({ text: "Tell us.", language: "en" });
    expect(wordsFor(community, "fr").question?.language).toBe("en");
  });

  it("never fall back to a language that is neither the reader's nor the default", () => {
    const community = { words: { en: english }, defaultLanguage: "de" };
    expect(wordsFor(community, "de").question).toBeNull();
  });

  it("are missing where nobody wrote them, so that the product's own text stands there", () => {
    const community = { words: { en: english, de: german }, defaultLanguage: "en" };
    expect(wordsFor(community, "de")).toMatchObject({ rules: null, rulesHtml: null });
    expect(wordsFor({ words: {}, defaultLanguage: "en" }, "en").question).toBeNull();
  });
});
