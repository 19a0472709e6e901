import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import type { BriefView } from "./brief-view";
import type { Section } from "./section";

export interface BriefProps {
  brief: BriefView;
  summary: string;
  /** What stands under a section, such as what somebody suggests for it. */
  after?: (section: Section) => ReactNode;
  /** Sections that are shown though they say nothing yet. */
  also?: readonly Section[];
}

/** The sections of a brief under their headings. */
export function Brief({ brief, summary, after, also = [] }: BriefProps) {
  const t = useText("brief");
  const shown = brief.sections;
  return (
    <div className="pt-7">
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
      {shown.length === 0 && also.length === 0 && (
        <p className="text-md text-ink-2">{t("empty")}</p>
      )}
      {shown.map(({ section, html }) => (
        <section key={section} aria-labelledby={section} className="pb-8">
          <h2 id={section} className="pb-1 text-sm font-medium text-ink-2">
            {t(`section.${section}`)}
          </h2>
          <Prose html={html} headings={3} />
          {after?.(section)}
        </section>
      ))}
      {also.map((section) => (
        <section key={section} aria-labelledby={section} className="pb-8">
          <h2 id={section} className="pb-1 text-sm font-medium text-ink-2">
            {t(`section.${section}`)}
          </h2>
          {after?.(section)}
        </section>
      ))}
    </div>
  );
}
