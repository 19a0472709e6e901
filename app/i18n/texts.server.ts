import type { i18n } from "i18next";
import { areaOf, createTexts, languageOf, type Texts } from "./create";
import { fallbackLanguage, isLanguage, type Language } from "./languages";

type Messages = { default: Record<string, unknown> };

const files: Record<string, Messages> = {
  ...import.meta.glob<Messages>("./texts/*.json", { eager: true }),
  ...import.meta.glob<Messages>("../features/*/texts/*.json", { eager: true }),
};

const instances = new Map<Language, i18n>();

/** Every area's words in one language, as the message files have them. */
export function allTexts(language: Language): Texts {
  const texts: Texts = {};
  for (const [path, messages] of Object.entries(files)) {
    const area = path.startsWith("./") ? "shared" : areaOf(path);
    if (languageOf(path) === language) texts[area] = messages.default;
  }
  return texts;
}

/** The words of a language, with all areas; made once per process. */
export function textsOf(language: Language): i18n {
  const wanted = isLanguage(language) ? language : fallbackLanguage;
  let instance = instances.get(wanted);
  if (!instance) {
    instance = createTexts(wanted, allTexts(wanted), allTexts(fallbackLanguage));
    instances.set(wanted, instance);
  }
  return instance;
}
