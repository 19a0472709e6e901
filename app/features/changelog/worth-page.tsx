import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export interface WorthPageProps {
  title: string;
  item: { title: string; path: string };
  closesAt: number;
  /** Whether they have just answered. */
  done: boolean;
  children: ReactNode;
}

/** The question what an item is worth, alone on its page. */
export function WorthPage({ title, item, closesAt, done, children }: WorthPageProps) {
  const t = useText("changelog");
  const format = useFormat();
  return (
    <Page width="reading">
      <PageHeader title={title} lede={t("worth.lede")} />
      {done && (
        <Notice
          tone="done"
          title={t("worth.done")}
          className="mb-8"
          action={
            <Link href={item.path} className="touch-target underline underline-offset-4">
              {t("worth.seeItem")}
            </Link>
          }
        >
          {t("worth.change", { when: format.day(closesAt) })}
        </Notice>
      )}
      {children}
    </Page>
  );
}
