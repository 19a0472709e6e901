import type { Language } from "~/i18n/languages";

/** What a community says to everyone in one language; "" where it says nothing. */
export interface CommunityWords {
  /** The question over the idea list. */
  question: string;
  /** One or two sentences beneath it. */
  welcome: string;
  /** House rules, in Markdown and rendered. */
  rules: string;
  rulesHtml: string;
}

/** A text with the language it is in, which is not always the reader's. */
export interface WordsIn {
  text: string;
  language: Language;
}

/**
 * The community's own words for a reader: each in the reader's language, else in the community's
 * default language, else null, where the product's own text stands in.
 */
export function wordsFor(
  community: { words: Record<Language, CommunityWords>; defaultLanguage: Language },
  reader: Language,
): Record<keyof CommunityWords, WordsIn | null> {
  const find = (field: keyof CommunityWords): WordsIn | null => {
    for (const language of [reader, community.defaultLanguage]) {
      const text = community.words[language]?.[field];
      if (text) return { text, language };
    }
    return null;
  };
  return {
    question: find("question"),
    welcome: find("welcome"),
    rules: find("rules"),
    rulesHtml: find("rulesHtml"),
  };
}
