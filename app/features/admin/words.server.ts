import type { Viewer } from "~/features/people/viewer";
import { currencies } from "~/i18n/currencies";
import { languages } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";

/** The words of this area in the reader's language, for page titles. */
export function adminWords(viewer: Viewer) {
  return textsOf(viewer.language).getFixedT(null, "admin");
}

/** All currencies, named in the reader's language. */
export function namedCurrencies(viewer: Viewer): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([viewer.language], { type: "currency" });
  return currencies().map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}

/** The languages of the product, named in the reader's; that of the community comes first. */
export function namedLanguages(
  viewer: Viewer,
  { defaultLanguage }: { defaultLanguage: string },
): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([viewer.language], { type: "language" });
  return [...languages]
    .sort((left, right) => Number(right === defaultLanguage) - Number(left === defaultLanguage))
    .map((code) => ({ code, name: names.of(code) ?? code }));
}
