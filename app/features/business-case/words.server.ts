import type { Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";
import type { CaseAbout } from "./business-case";

/** The words of this area in the reader's language, for page titles. */
export function caseWords(viewer: Viewer) {
  return textsOf(viewer.language).getFixedT(null, "business-case");
}

/** "Business case: Faster checkout", without the title where the reader does not see it. */
export function caseTitle(viewer: Viewer, { kind, title }: CaseAbout): string {
  const t = caseWords(viewer);
  return t("name", { title: title ?? t(`untold.${kind}`) });
}
