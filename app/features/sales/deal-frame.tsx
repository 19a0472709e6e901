import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page, type PageWidth } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** A page about a deal, below the account that it belongs to. */
export function DealFrame({
  title,
  above,
  lede,
  width = "reading",
  children,
}: {
  title: ReactNode;
  above: readonly { label: string; href: string }[];
  lede?: ReactNode;
  width?: PageWidth;
  children: ReactNode;
}) {
  const t = useText("sales");
  return (
    <Page width={width}>
      <PageHeader
        title={title}
        lede={lede}
        above={<Breadcrumb label={t("deals.way")} crumbs={above} />}
      />
      {children}
    </Page>
  );
}
