import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface BriefPageProps {
  title: string;
  lede?: ReactNode;
  /** The item that the page is about, and what lies between. */
  up: readonly { label: string; href: string }[];
  children: ReactNode;
}

/** A page about the words of an item. */
export function BriefPage({ title, lede, up, children }: BriefPageProps) {
  const t = useText("brief");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb
            label={t("way")}
            crumbs={[{ label: t("roadmap"), href: "/roadmap" }, ...up]}
          />
        }
      />
      {children}
    </Page>
  );
}
