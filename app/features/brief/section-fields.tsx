import { MarkdownField } from "~/features/writing/markdown-field";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { mergedView } from "./merged-view";
import { SECTION_MAX, type Section, sections } from "./section";
import { StaleWords } from "./stale-words";

export interface SectionFieldsProps {
  view: FormView;
  stored: Readonly<Record<Section, string>>;
}

/** A text field for each section of the brief. */
export function SectionFields({ view, stored }: SectionFieldsProps) {
  const t = useText("brief");
  const merged = mergedView(view);
  return (
    <>
      {sections.map((section) => (
        <div key={section} className="flex flex-col gap-3">
          <StaleWords view={view} name={section} />
          <MarkdownField
            among
            name={section}
            label={t(`section.${section}`)}
            hint={t(`hint.${section}`)}
            mark={t("form.optional")}
            value={merged.value(section, stored[section])}
            errors={view.errors(section)}
            rows={section === "proposal" ? 10 : 5}
            maxLength={SECTION_MAX}
          />
        </div>
      ))}
    </>
  );
}
