import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** A form about the roadmap or one of its items, alone on its page. */
export function FormPage({
  title,
  lede,
  up,
  children,
}: {
  title: string;
  lede?: ReactNode;
  /** The item that the form is about. */
  up?: { label: string; href: string };
  children: ReactNode;
}) {
  const t = useText("roadmap");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb
            label={t("item.way")}
            crumbs={[{ label: t("pageTitle"), href: "/roadmap" }, ...(up ? [up] : [])]}
          />
        }
      />
      {children}
    </Page>
  );
}
