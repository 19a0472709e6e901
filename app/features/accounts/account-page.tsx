import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface AccountPageProps {
  title: ReactNode;
  lede?: ReactNode;
  /** The account that the page is about. */
  up?: { label: string; href: string } | undefined;
  children: ReactNode;
}

/** A form about accounts, alone on its page. */
export function AccountFormPage({ title, lede, up, children }: AccountPageProps) {
  const t = useText("accounts");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb
            label={t("form.way")}
            crumbs={[{ label: t("list.title"), href: "/accounts" }, ...(up ? [up] : [])]}
          />
        }
      />
      {children}
    </Page>
  );
}
