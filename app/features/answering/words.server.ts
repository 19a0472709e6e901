import type { Viewer } from "~/features/people/viewer";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import type { NamedLanguage } from "./language-fields";

/** The words of this area in the reader's language, for page titles. */
export function answeringWords(viewer: Viewer) {
  return textsOf(viewer.language).getFixedT(null, "answering");
}

/** The languages of the product, named in the reader's; that of the community comes first. */
export function wordLanguages(
  viewer: Viewer,
  { defaultLanguage }: { defaultLanguage: string },
): NamedLanguage[] {
  const names = new Intl.DisplayNames([viewer.language], { type: "language" });
  return [...languages]
    .sort((left, right) => Number(right === defaultLanguage) - Number(left === defaultLanguage))
    .map((code) => ({ code, name: names.of(code) ?? code }));
}
