import type { i18n } from "i18next";
import { areaOf, createTexts, languageOf, type Texts } from "./create";
import type { Language } from "./languages";
import { staffAreas } from "./staff-areas";

type Messages = { default: Record<string, unknown> };

const files: Record<string, () => Promise<Messages>> = {
  ...import.meta.glob<Messages>("./texts/*.json"),
  ...import.meta.glob<Messages>("../features/*/texts/*.json"),
};

/** Loads one language (one chunk; staff read a second one) and makes its instance. */
export async function loadTexts(language: Language, options: { staff: boolean }): Promise<i18n> {
  const texts: Texts = {};
  const wanted = Object.entries(files).filter(([path]) => {
    return languageOf(path) === language && (options.staff || !staffAreas.has(areaOf(path)));
  });
  await Promise.all(
    wanted.map(async ([path, load]) => {
      texts[path.startsWith("./") ? "shared" : areaOf(path)] = (await load()).default;
    }),
  );
  return createTexts(language, texts);
}
