import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { Notice } from "~/ui/notice";

/** After a conflict: what somebody else made of the text, above the form that keeps one's own. */
export function NewerText({
  conflict,
  language,
}: {
  conflict: FormView["conflict"];
  language: string;
}) {
  const t = useText("intake");
  if (!conflict) return null;
  if (conflict["body"] === undefined) {
    return (
      <div className="pb-8">
        <Notice tone="refuse" title={t("edit.answersConflict")}>
          {t("edit.answersConflictLede")}
        </Notice>
      </div>
    );
  }
  return (
    <div className="pb-8">
      <Notice tone="refuse" title={t("edit.conflictTitle")}>
        {t("edit.conflictLede")}
      </Notice>
      <section aria-labelledby="newer" className="border-b border-line py-5">
        <h2 id="newer" className="meta pb-2">
          {t("edit.newer")}
        </h2>
        <p dir="auto" lang={language} className="title-lg">
          {conflict["title"]}
        </p>
        <p dir="auto" lang={language} className="reading pt-2 whitespace-pre-wrap">
          {conflict["body"]}
        </p>
      </section>
      <h2 className="meta pt-6">{t("edit.yours")}</h2>
    </div>
  );
}
