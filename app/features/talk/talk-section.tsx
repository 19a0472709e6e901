import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import type { Talk } from "./talk";
import { TalkThreads } from "./talk-threads";

const SHOWN = 3;

export interface TalkSectionProps {
  itemId: number;
  talk: Talk;
  canTalk: boolean;
}

/** The newest of the talk, on the page of its item. */
export function TalkSection({ itemId, talk, canTalk }: TalkSectionProps) {
  const t = useText("talk");
  const { threads, counts } = talk;
  const at = `/roadmap/${itemId}/talk`;
  return (
    <section aria-labelledby="talk" className="pt-14">
      <SectionHeader
        id="talk"
        title={t("title")}
        meta={
          counts.all > 0 && (
            <Link href={at} className="touch-target hover:text-ink">
              {t("count", { count: counts.all })}
              {counts.open > 0 && `, ${t("openCount", { count: counts.open })}`}
            </Link>
          )
        }
      />
      {threads.length === 0 && <p className="pb-4 text-sm text-ink-2">{t("empty")}</p>}
      <TalkThreads itemId={itemId} threads={threads.slice(0, SHOWN)} canTalk={canTalk} />
      {canTalk && (
        <p className="pt-5">
          <ButtonLink href={`${at}#write`} look="outline">
            {t("form.open")}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
