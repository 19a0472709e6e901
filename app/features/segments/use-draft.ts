import { useContext } from "react";
import { FormatContext } from "~/i18n/use-format";
import { CurrencyContext } from "~/i18n/use-money";
import type { FormView } from "~/ui/form-view";
import { type Draft, draftOf, inputName, readDraft } from "./draft";
import type { Opening } from "./opening";
import type { Rule } from "./rule";
import type { SegmentCount } from "./segment";

/** What the editor asked to see: the rule as it is now in the making, and whom it matches. */
export interface ShownDraft {
  draft: Draft;
  count: SegmentCount | null;
  /** What saving it would open, which is asked about first. */
  opening?: Opening;
}

/** The rule that the form shows: as a button made it, else as it was sent, else as it is stored. */
export function useDraft(view: FormView, shown: Partial<ShownDraft>, stored: Rule | null): Draft {
  const currency = useContext(CurrencyContext);
  const { language } = useContext(FormatContext);
  if (shown.draft) return shown.draft;
  const sent =
    view.values("g0_there").length > 0 || view.values(inputName(0, 0, "field")).length > 0;
  return sent ? readDraft((name) => view.values(name)) : draftOf(stored, { currency, language });
}
