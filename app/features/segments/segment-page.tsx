import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface SegmentPageProps {
  title: ReactNode;
  lede?: ReactNode;
  end?: ReactNode;
  /** The segment that the page is about, one step below it. */
  segment?: { id: number; name: string };
  children: ReactNode;
}

/** A page about one segment, with the way back to all. */
export function SegmentPage({ title, lede, end, segment, children }: SegmentPageProps) {
  const t = useText("segments");
  const crumbs = [
    { label: t("title"), href: "/segments" },
    ...(segment ? [{ label: segment.name, href: `/segments/${segment.id}` }] : []),
  ];
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb label={t("way")} crumbs={crumbs} />}
        title={title}
        lede={lede}
        end={end}
      />
      {children}
    </Page>
  );
}
