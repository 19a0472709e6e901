import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface QuestionFormPageProps {
  title: string;
  lede?: ReactNode;
  /** The question that the form is about. */
  up?: { label: string; href: string };
  children: ReactNode;
}

/** A form about a question or one of its answers, alone on its page. */
export function QuestionFormPage({ title, lede, up, children }: QuestionFormPageProps) {
  const t = useText("questions");
  return (
    <Page width="reading">
      <PageHeader
        title={title}
        lede={lede}
        above={
          <Breadcrumb
            label={t("way")}
            crumbs={[{ label: t("title"), href: "/questions" }, ...(up ? [up] : [])]}
          />
        }
      />
      {children}
    </Page>
  );
}
