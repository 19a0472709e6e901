import { Form } from "@remix-run/react";
import { draftPath } from "~/features/writing/draft";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { DraftLine } from "./drafts";

export interface DraftQuestionProps {
  pageTitle: string;
  draft: DraftLine & { words: string };
}

/** Whether to give up a draft, with all that stands in it. */
export function DraftQuestion({ pageTitle, draft }: DraftQuestionProps) {
  const t = useText("intake");
  return (
    <Page width="reading">
      <PageHeader title={pageTitle} lede={t("drafts.delete.lede")} />
      <blockquote className="reading mb-7 max-w-measure border-s border-line ps-5 wrap-anywhere whitespace-pre-wrap">
        {draft.words}
      </blockquote>
      <Form method="post" className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button look="danger">{t("drafts.delete.confirm")}</Button>
        <Link href={draftPath(draft.key)} className="touch-target text-sm text-ink-2">
          {t("drafts.delete.keep")}
        </Link>
      </Form>
    </Page>
  );
}
