import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";
import { DifferenceView } from "./difference-view";
import { mergedView, theirsOf } from "./merged-view";

/** What stands there by now, and how the editor's words differ from it; nothing where all is well. */
export function StaleWords({ view, name }: { view: FormView; name: string }) {
  const t = useText("brief");
  const theirs = theirsOf(view, name);
  if (theirs === undefined) return null;
  return (
    <Notice tone="attention" title={t("stale.title")}>
      <p className="pb-2">{t("stale.explain")}</p>
      <DifferenceView before={theirs} after={mergedView(view).value(name)} />
      <details className="pt-2">
        <summary className="touch-target cursor-pointer font-strong">{t("stale.theirs")}</summary>
        <p dir="auto" className="reading pt-2 whitespace-pre-wrap">
          {theirs || t("stale.nothing")}
        </p>
      </details>
    </Notice>
  );
}

/** The same for title and summary, above their fields. */
export function StaleLines({ view }: { view: FormView }) {
  return (
    <>
      <StaleWords view={view} name="title" />
      <StaleWords view={view} name="summary" />
    </>
  );
}
