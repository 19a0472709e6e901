import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import type { BriefView } from "./brief-view";
import { type Section, sections } from "./section";
import { SectionSuggestions } from "./section-suggestions";

export interface BriefProps {
  itemId: number;
  brief: BriefView;
  summary: string;
}

/** The sections of a brief under their headings, with what waits to be decided for each. */
export function Brief({ itemId, brief, summary }: BriefProps) {
  const t = useText("brief");
  const shown = sections.filter((section) => hasWords(brief, section) || brief.can.suggest);
  return (
    <div className="pt-7">
      {brief.invited && (
        <Notice
          title={t("invited.title")}
          className="mb-6"
          action={
            <ButtonLink size="small" href={`/roadmap/${itemId}/invitation`}>
              {t("invited.action")}
            </ButtonLink>
          }
        />
      )}
      {summary && (
        <p dir="auto" className="title-xl max-w-measure pb-6">
          {summary}
        </p>
      )}
      {brief.drafted && (
        <Notice title={t("drafted.title")} className="mb-6">
          {t("drafted.explain")}
        </Notice>
      )}
      {brief.sections.length === 0 && <p className="pb-6 text-md text-ink-2">{t("empty")}</p>}
      {shown.map((section) => (
        <BriefSection key={section} itemId={itemId} brief={brief} section={section} />
      ))}
    </div>
  );
}

function BriefSection({
  itemId,
  brief,
  section,
}: Omit<BriefProps, "summary"> & { section: Section }) {
  const t = useText("brief");
  const html = brief.sections.find((each) => each.section === section)?.html;
  return (
    <section aria-labelledby={section} className="pb-8">
      <h2 id={section} className="pb-1 text-sm font-medium text-ink-2">
        {t(`section.${section}`)}
      </h2>
      {html && <Prose html={html} headings={3} />}
      <SectionSuggestions
        itemId={itemId}
        path={brief.path}
        section={section}
        suggestions={brief.suggestions.filter((each) => each.section === section)}
        canSuggest={brief.can.suggest}
      />
    </section>
  );
}

function hasWords(brief: BriefView, section: Section): boolean {
  return (
    brief.sections.some((each) => each.section === section) ||
    brief.suggestions.some((each) => each.section === section)
  );
}
