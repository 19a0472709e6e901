import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page, type PageWidth } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** A page about a business case, below what leads there. */
export function CaseFrame({
  title,
  lede,
  above = [],
  width = "reading",
  children,
}: {
  title: ReactNode;
  lede?: ReactNode;
  above?: readonly { label: string; href: string }[];
  width?: PageWidth;
  children: ReactNode;
}) {
  const t = useText("business-case");
  return (
    <Page width={width}>
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb label={t("way")} crumbs={[{ label: t("title"), href: "/cases" }, ...above]} />
        }
      />
      {children}
    </Page>
  );
}
