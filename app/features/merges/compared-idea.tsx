import { AuthorLine } from "~/features/ideas/author-line";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { type Fact, FactList } from "~/ui/fact-list";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { Time } from "~/ui/time";

/** One of two ideas that are compared; the accent marks the one that goes on. */
export function ComparedIdea({ idea, goesOn }: { idea: IdeaPage; goesOn: boolean }) {
  const t = useText("merges");
  const say = useText("shared");
  return (
    <article
      aria-label={t(goesOn ? "compare.goesOnNamed" : "compare.mergedNamed", { title: idea.title })}
      className={classNames(
        "row-span-4 grid min-w-0 grid-rows-subgrid gap-y-4 border-t-3 pt-3",
        goesOn ? "border-accent" : "border-line-strong",
      )}
    >
      <p className={classNames("text-sm font-strong", goesOn ? "text-accent" : "text-ink-2")}>
        {t(goesOn ? "compare.goesOn" : "compare.merged")}
      </p>
      <div>
        <h2 dir="auto" lang={idea.language} className="title-xl hyphens-auto">
          <Link href={idea.path} className="hover:text-accent">
            {idea.title}
          </Link>
        </h2>
        <p className="meta flex flex-wrap gap-x-4 gap-y-1 pt-2">
          <IdeaStatus status={idea.status} />
          <AuthorLine author={idea.author} fallback={say("people.former")} />
          <Posted at={idea.createdAt} />
        </p>
      </div>
      <Facts idea={idea} />
      <Prose html={idea.bodyHtml} headings={3} lang={idea.language} />
    </article>
  );
}

function Posted({ at }: { at: number }) {
  const format = useFormat();
  return <Time iso={new Date(at).toISOString()} exact={format.moment(at)} text={format.day(at)} />;
}

function Facts({ idea }: { idea: IdeaPage }) {
  const t = useText("merges");
  const answered = idea.firstAnsweredAt !== null;
  const facts: Fact[] = [
    { label: t("compare.votes"), value: idea.voteCount },
    { label: t("compare.comments"), value: idea.commentCount },
    {
      label: t("compare.board"),
      value: (
        <>
          <bdi>{idea.board.name}</bdi>
          {idea.boardAccess !== "public" && (
            <span className="font-normal text-ink-2">
              {" "}
              {t(`compare.access.${idea.boardAccess}`)}
            </span>
          )}
        </>
      ),
    },
    { label: t("compare.answered"), value: t(answered ? "compare.yes" : "compare.notYet") },
    {
      label: t("compare.plan"),
      value:
        idea.roadmapItems.length > 0 ? (
          <bdi>{idea.roadmapItems.map(({ title }) => title).join(" · ")}</bdi>
        ) : (
          t("compare.no")
        ),
    },
  ];
  return <FactList facts={facts} ruled={false} className="border-t border-line" />;
}
