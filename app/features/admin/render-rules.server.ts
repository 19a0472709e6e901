import type { Language } from "~/i18n/languages";
import { renderMarkdown } from "~/platform/markdown.server";

/** The house rules of each language as HTML; "" where there are none. */
export async function renderRules(
  words: Record<Language, { rules: string }>,
): Promise<Record<Language, string>> {
  const rendered = Object.entries(words).map(async ([language, { rules }]) => {
    return [language, rules === "" ? "" : await renderMarkdown(rules)] as const;
  });
  return Object.fromEntries(await Promise.all(rendered));
}
