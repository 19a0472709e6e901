import { useText } from "~/i18n/use-text";
import { mergeFields, writtenField } from "./merge-fields";

/** The fields that may stand in the words, and what each becomes. */
export function MergeFieldList() {
  const t = useText("answering");
  return (
    <section aria-labelledby="merge-fields" className="border-t border-rule pt-3">
      <h2 id="merge-fields" className="text-sm font-strong">
        {t("fields.heading")}
      </h2>
      <p className="meta pt-1">{t("fields.lede")}</p>
      <dl className="pt-3 text-sm">
        {mergeFields.map((field) => (
          <div key={field} className="border-t border-line py-2.5">
            <dt>
              <code dir="ltr" className="text-xs">
                {writtenField(field)}
              </code>
            </dt>
            <dd className="pt-0.5 text-ink-2">{t(`fields.${field}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
