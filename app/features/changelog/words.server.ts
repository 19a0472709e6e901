import type { Viewer } from "~/features/people/viewer";
import { textsOf } from "~/i18n/texts.server";

/** Says the words of this area in the language that somebody reads. */
export function changelogWords({ language }: Pick<Viewer, "language">) {
  return textsOf(language).getFixedT(null, "changelog");
}
