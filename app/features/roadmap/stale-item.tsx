import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";

/** The words that somebody else saved meanwhile, beside those in the form. */
export function StaleItem({ conflict }: { conflict: NonNullable<FormView["conflict"]> }) {
  const t = useText("roadmap");
  return (
    <Notice tone="attention" title={t("edit.theirs", { version: conflict["version"] ?? "" })}>
      <p className="title-lg pt-1 text-ink">{conflict["title"]}</p>
      <p className="reading">{conflict["summary"]}</p>
      <p className="reading pt-2 whitespace-pre-wrap">{conflict["body"]}</p>
    </Notice>
  );
}
