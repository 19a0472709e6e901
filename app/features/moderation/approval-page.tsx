import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import type { FormView } from "~/ui/form-view";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { ApprovalForm } from "./approval-form";

export interface ApprovalPageProps {
  title: string;
  lede?: ReactNode;
  view: FormView;
  /** What waits, as it would appear. */
  children: ReactNode;
}

/** Where somebody decides on one thing that waits for approval. */
export function ApprovalPage({ title, lede, view, children }: ApprovalPageProps) {
  const t = useText("moderation");
  const crumbs = [{ label: t("waiting.title"), href: "/desk/waiting" }];
  return (
    <Page width="reading">
      <PageHeader
        above={<Breadcrumb label={t("way")} crumbs={crumbs} />}
        title={title}
        lede={lede}
      />
      {children}
      <ApprovalForm view={view} />
    </Page>
  );
}
