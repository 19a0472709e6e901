import type { Language } from "~/i18n/languages";
import { textsOf } from "~/i18n/texts.server";
import { type ErrorKind, errorKinds } from "./error-kind";

/** The titles of the error pages in a language. They go with every page, since an error brings no words of its own. */
export function errorTitles(language: Language): Record<ErrorKind, string> {
  const t = textsOf(language).getFixedT(null, "shared");
  const titles = errorKinds.map((kind) => [kind, t(`pages.${kind}.title`)]);
  return Object.fromEntries(titles) as Record<ErrorKind, string>;
}
