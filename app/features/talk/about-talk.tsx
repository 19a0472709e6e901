import { useText } from "~/i18n/use-text";
import type { FormView } from "~/ui/form-view";
import { SectionHeader } from "~/ui/section-header";
import type { TalkThread } from "./talk";
import { TalkForm } from "./talk-form";
import { TalkThreads } from "./talk-threads";

export interface AboutTalkProps {
  view: FormView;
  itemId: number;
  /** A row of the register, or a suggestion. */
  about: { rowId: number } | { suggestionId: number };
  threads: readonly TalkThread[];
  canTalk: boolean;
  forCompany: boolean;
}

/** What is said about one row of the register, or about one suggestion. */
export function AboutTalk(props: AboutTalkProps) {
  const { view, itemId, about, threads, canTalk, forCompany } = props;
  const t = useText("talk");
  return (
    <section aria-labelledby="talk" className="pt-14">
      <SectionHeader id="talk" title={t("title")} />
      {threads.length === 0 && <p className="pb-4 text-sm text-ink-2">{t("empty")}</p>}
      <TalkThreads itemId={itemId} threads={threads} canTalk={canTalk} namesRows={false} />
      {canTalk && (
        <div className="pt-8">
          <TalkForm view={view} itemId={itemId} {...about} forCompany={forCompany} />
        </div>
      )}
    </section>
  );
}
