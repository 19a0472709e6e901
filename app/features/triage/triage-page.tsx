import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** The idea that a triage form is about. */
export interface TriagedIdea {
  id: number;
  title: string;
  language: string;
  path: string;
}

/** A form about an idea, alone on its page. */
export function TriagePage({
  title,
  idea,
  lede,
  children,
}: {
  title: string;
  idea: TriagedIdea;
  lede?: ReactNode;
  children: ReactNode;
}) {
  const t = useText("triage");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        above={
          <Breadcrumb
            label={t("page.way")}
            crumbs={[{ label: t("page.idea", { id: idea.id }), href: idea.path }]}
          />
        }
        lede={
          <>
            <span dir="auto" lang={idea.language} className="title-lg block text-ink">
              {idea.title}
            </span>
            {lede && <span className="block pt-2">{lede}</span>}
          </>
        }
      />
      {children}
    </Page>
  );
}
