import { useText } from "~/i18n/use-text";
import type { CaseAbout } from "./business-case";

/** What a case is about, in words also for who does not see it. */
export function useAboutName(): (about: CaseAbout) => string {
  const t = useText("business-case");
  return ({ kind, title }) => title ?? t(`untold.${kind}`);
}
