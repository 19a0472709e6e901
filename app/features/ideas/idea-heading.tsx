import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Time } from "~/ui/time";
import { AuthorLine } from "./author-line";
import type { IdeaCard } from "./idea";
import { IdeaStatus } from "./idea-status";
import { ReplyClock } from "./reply-clock";

export interface IdeaHeadingProps {
  idea: IdeaCard;
  vote: ReactNode;
  /** Whether the reader is of the company. */
  staff: boolean;
}

/** The way up, the vote, the title, and what is said of it in one line. */
export function IdeaHeading({ idea, vote, staff }: IdeaHeadingProps) {
  const t = useText("ideas");
  return (
    <header>
      <Breadcrumb
        label={t("page.wayUp")}
        className="pb-3 md:-mt-5"
        crumbs={[
          { label: idea.board.name, href: `/ideas?board=${idea.board.slug}` },
          { label: t("page.number", { number: idea.id }) },
        ]}
      />
      <div className="grid gap-x-7 gap-y-4 md:grid-cols-[auto_minmax(0,1fr)]">
        <div className="max-md:order-2">{vote}</div>
        <div className="min-w-0">
          <h1 dir="auto" lang={idea.language} className="title-page hyphens-auto">
            {idea.title}
          </h1>
          <Meta idea={idea} staff={staff} />
        </div>
      </div>
    </header>
  );
}

function Meta({ idea, staff }: Omit<IdeaHeadingProps, "vote">) {
  const t = useText("ideas");
  const say = useText("shared");
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 text-sm text-ink-2">
      <IdeaStatus status={idea.status} />
      <AuthorLine author={idea.author} fallback={say("people.former")} />
      <Time
        iso={new Date(idea.createdAt).toISOString()}
        exact={format.moment(idea.createdAt)}
        text={format.day(idea.createdAt)}
      />
      {idea.replyDueAt !== null && idea.roadmapItems.length === 0 && (
        <ReplyClock idea={idea} staff={staff} />
      )}
      {idea.pinned && <span>{t("page.pinned")}</span>}
    </div>
  );
}
