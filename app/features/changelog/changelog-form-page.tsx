import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface ChangelogFormPageProps {
  title: string;
  lede?: ReactNode;
  /** The entry that the form is about. */
  up?: { label: string; href: string } | undefined;
  children: ReactNode;
}

/** A form about the changelog or one of its entries, alone on its page. */
export function ChangelogFormPage({ title, lede, up, children }: ChangelogFormPageProps) {
  const t = useText("changelog");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb
            label={t("way")}
            crumbs={[{ label: t("pageTitle"), href: "/changelog" }, ...(up ? [up] : [])]}
          />
        }
      />
      {children}
    </Page>
  );
}
