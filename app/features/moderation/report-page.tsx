import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { ReportForm } from "./report-form";

export interface ReportPageProps {
  title: string;
  /** What is reported, as it stands there. */
  children: ReactNode;
  view: FormView;
  /** The page of the thing. */
  path: string;
  /** When the viewer reported it already; null where they did not, or it was decided. */
  reportedAt: number | null;
}

/** Reporting something, alone on its page. */
export function ReportPage({ title, children, view, path, reportedAt }: ReportPageProps) {
  const t = useText("moderation");
  const format = useFormat();
  return (
    <Page width="reading">
      <PageHeader title={title} lede={reportedAt === null ? t("report.lede") : undefined} />
      {children}
      {reportedAt === null ? (
        <ReportForm view={view} cancelHref={path} />
      ) : (
        <Notice
          tone="done"
          title={t("report.already", { when: format.ago(reportedAt) })}
          action={
            <Link href={path} className="touch-target font-strong text-accent">
              {t("report.back")}
            </Link>
          }
        >
          {t("report.alreadyHint")}
        </Notice>
      )}
    </Page>
  );
}
