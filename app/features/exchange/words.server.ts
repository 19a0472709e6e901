import type { Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";

/** The words of this area in the reader's language, for page titles. */
export function exchangeWords(viewer: Viewer) {
  return textsOf(viewer.language).getFixedT(null, "exchange");
}
