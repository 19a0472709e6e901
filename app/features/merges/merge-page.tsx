import type { ReactNode } from "react";
import type { IdeaLink } from "~/features/ideas/idea";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Page, type PageWidth } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

/** A step of merging or unmerging, alone on its page. */
export function MergePage({
  title,
  idea,
  lede,
  width = "reading",
  children,
}: {
  title: string;
  /** From which somebody came. */
  idea: Pick<IdeaLink, "id" | "path">;
  lede?: ReactNode;
  width?: PageWidth;
  children: ReactNode;
}) {
  const t = useText("merges");
  return (
    <Page width={width}>
      <PageHeader
        title={title}
        above={
          <Breadcrumb
            label={t("page.way")}
            crumbs={[{ label: t("page.idea", { id: idea.id }), href: idea.path }]}
          />
        }
        lede={lede}
      />
      {children}
    </Page>
  );
}
