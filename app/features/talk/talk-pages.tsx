import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { Tabs } from "~/ui/tabs";
import type { Talk } from "./talk";

export interface TalkPagesProps {
  itemId: number;
  talk: Talk;
  /** Whether only open questions are shown. */
  open: boolean;
  children: ReactNode;
}

/** All that is said or only what waits for an answer, page after page. */
export function TalkPages({ itemId, talk, open, children }: TalkPagesProps) {
  const t = useText("talk");
  const { number } = useFormat();
  const at = `/roadmap/${itemId}/talk`;
  const { counts, before, threads } = talk;
  return (
    <div className="flex flex-col gap-8">
      <Tabs
        label={t("tabs")}
        tabs={[
          { href: at, label: t("everything"), count: number(counts.all), current: !open },
          {
            href: `${at}?questions=open`,
            label: t("openQuestions"),
            count: number(counts.open),
            current: open,
          },
        ]}
      />
      {threads.length === 0 && (
        <p className="title-lg text-ink-2">{t(open ? "noneOpen" : "empty")}</p>
      )}
      {children}
      {before !== null && (
        <p>
          <Link
            href={`${at}?${open ? "questions=open&" : ""}before=${before}`}
            className="touch-target text-sm text-ink-2 hover:text-ink"
          >
            {t("older")}
          </Link>
        </p>
      )}
    </div>
  );
}
