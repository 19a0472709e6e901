import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Tabs } from "~/ui/tabs";

export interface WordsPageProps {
  /** Which of the two lists the page is of. */
  place: "templates" | "questions";
  title: ReactNode;
  lede?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}

/** One of the two lists of words that the team keeps, with the way to the other. */
export function WordsListPage({ place, ...props }: WordsPageProps) {
  const t = useText("answering");
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumb label={t("nav.way")} crumbs={[{ label: t("nav.desk"), href: "/desk" }]} />
        }
        title={props.title}
        lede={props.lede}
        end={props.end}
      />
      <Tabs
        label={t("nav.label")}
        className="mb-10"
        tabs={[
          {
            href: "/desk/templates",
            label: t("templates.title"),
            current: place === "templates",
          },
          {
            href: "/desk/questions",
            label: t("questions.title"),
            current: place === "questions",
          },
        ]}
      />
      {props.children}
    </Page>
  );
}

/** A page about one template or question, with the way back to its list. */
export function WordsPage({ place, ...props }: WordsPageProps) {
  const t = useText("answering");
  const crumbs = [{ label: t(`${place}.title`), href: `/desk/${place}` }];
  return (
    <Page>
      <PageHeader
        above={<Breadcrumb label={t("nav.way")} crumbs={crumbs} />}
        title={props.title}
        lede={props.lede}
        end={props.end}
      />
      {props.children}
    </Page>
  );
}
