import type { ReactNode } from "react";
import type { Talk } from "~/features/talk/talk";
import { TalkThreads } from "~/features/talk/talk-threads";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Pagination } from "~/ui/pagination";
import { SectionHeader } from "~/ui/section-header";
import { betaPath } from "./beta";

export interface ReportsSectionProps {
  itemId: number;
  /** Threads that begin with a report. */
  reports: Talk;
  canTalk: boolean;
  /** The form of who may report. */
  children?: ReactNode;
}

/** What testers saw, newest first, with what was answered. */
export function ReportsSection({ itemId, reports, canTalk, children }: ReportsSectionProps) {
  const t = useText("beta");
  const { threads, before } = reports;
  return (
    <section aria-labelledby="reports" className="pt-14">
      <SectionHeader
        id="reports"
        title={t("reports.title")}
        meta={
          <Link href={`/roadmap/${itemId}/talk`} className="touch-target hover:text-ink">
            {t("reports.more")}
          </Link>
        }
      />
      {children && <div className="pb-8">{children}</div>}
      {threads.length === 0 && <p className="text-sm text-ink-2">{t("reports.empty")}</p>}
      <TalkThreads itemId={itemId} threads={threads} canTalk={canTalk} namesRows={false} />
      <Pagination
        label={t("reports.paging")}
        className="pt-8"
        next={
          before === null
            ? undefined
            : { href: `${betaPath(itemId)}?before=${before}#reports`, label: t("reports.older") }
        }
      />
    </section>
  );
}
