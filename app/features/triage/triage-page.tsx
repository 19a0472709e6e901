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
  beside,
  children,
}: {
  title: string;
  idea: TriagedIdea;
  lede?: ReactNode;
  /** What stands beside the form; on a phone above it. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const t = useText("triage");
  return (
    <Page width={beside ? "full" : "reading"}>
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
      {beside ? <Beside beside={beside}>{children}</Beside> : children}
    </Page>
  );
}

/** First what is answered, then the answer: in reading order, and side by side where there is room. */
function Beside({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(15rem,22rem)]">
      <aside className="min-w-0 md:sticky md:top-24 md:col-start-2 md:row-start-1 md:max-h-[calc(100dvh-7rem)] md:self-start md:overflow-y-auto">
        {beside}
      </aside>
      <div className="min-w-0 md:col-start-1 md:row-start-1">{children}</div>
    </div>
  );
}
