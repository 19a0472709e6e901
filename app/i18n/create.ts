import i18next, { type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import { isolator } from "./isolate";
import { fallbackLanguage, type Language } from "./languages";

/** Area ("shared" for the words of `app/i18n/texts`) to its words in one language. */
export type Texts = Record<string, Record<string, unknown>>;

/** An i18next instance of one language; the fallback's words stand where one is missing. */
export function createTexts(language: Language, texts: Texts, fallback: Texts = {}): i18n {
  const instance = i18next.createInstance();
  const resources: Resource = { [fallbackLanguage]: fallback as never, [language]: texts as never };
  instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: fallbackLanguage,
    resources,
    ns: Object.keys(texts),
    defaultNS: "shared",
    initAsync: false,
    // What i18next calls to escape: a name keeps its own direction. React escapes what it writes.
    interpolation: { escapeValue: true, escape: isolator(language) },
    returnNull: false,
    showSupportNotice: false,
    react: { useSuspense: false },
  });
  return instance;
}

/** The area of a message file's path: `…/features/ideas/texts/de.json` is "ideas". */
export function areaOf(path: string): string {
  return /([^/]+)\/texts\/[^/]+\.json$/.exec(path)?.[1]?.replace(/^i18n$/, "shared") ?? "shared";
}

export function languageOf(path: string): Language {
  return /([^/]+)\.json$/.exec(path)?.[1] ?? fallbackLanguage;
}
