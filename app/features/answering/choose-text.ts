import type { LanguageTexts } from "./template";

/** The words in the first of these languages that has some, else in any; null without any words. */
export function chooseText(
  texts: LanguageTexts,
  wanted: readonly string[],
): { language: string; text: string } | null {
  const language = [...wanted, ...Object.keys(texts).sort()].find((each) => texts[each]);
  return language === undefined ? null : { language, text: texts[language] ?? "" };
}
