import type { ReactNode } from "react";
import { EvidenceStrip } from "~/features/evidence/evidence-strip";
import { IdeaNotices } from "~/features/ideas/idea-notices";
import type { IdeaPage } from "~/features/ideas/idea-page";
import { IdeaStatus } from "~/features/ideas/idea-status";
import { ReplyClock } from "~/features/ideas/reply-clock";
import { Twins } from "~/features/merges/twins";
import { DemandFigures } from "~/features/sales/demand-figures";
import { StaffTools } from "~/features/triage/staff-tools";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Avatar } from "~/ui/avatar";
import type { UseFormView } from "~/ui/form-view";
import { Link } from "~/ui/link";
import { Prose } from "~/ui/prose";
import { useShortcut } from "~/ui/shortcut";
import { SideSection } from "~/ui/side-section";
import { Time } from "~/ui/time";
import type { PaneData } from "./pane";

export interface DeskPaneProps {
  pane: PaneData;
  /** Where in the list it stands, with the ways to its neighbours. */
  place: ReactNode;
  /** The form of the answer. */
  answer: ReactNode;
  useView: UseFormView;
}

/** The author's words, and beside them the answer. */
export function DeskPane({ pane, place, answer, useView }: DeskPaneProps) {
  const t = useText("desk");
  const { idea } = pane;
  return (
    <article aria-labelledby="desk-idea" className="flex flex-col gap-7">
      <Head pane={pane} place={place} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-9 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.12fr)]">
        <div className="flex min-w-0 flex-col gap-8 max-xl:contents">
          <Words pane={pane} />
          <div className="flex min-w-0 flex-col gap-8 max-xl:order-last">
            <EvidenceStrip
              ideaId={idea.id}
              evidence={pane.evidence}
              canAdd={false}
              canAsk={false}
            />
            <Twins ideaId={idea.id} twins={pane.twins} />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-8 max-xl:contents">
          <SideSection
            id="your-answer"
            title={t("pane.answer")}
            meta={<AnswerMeta />}
            className="group/answering"
          >
            {answer}
          </SideSection>
          <StaffTools tools={pane.tools} useView={useView} />
          <DemandFigures on={`/ideas/${idea.id}`} demand={pane.demand} />
        </div>
      </div>
    </article>
  );
}

/** Who reads the answer, and the key that leads to its field. */
function AnswerMeta() {
  const t = useText("desk");
  const { wiring, printed } = useShortcut("c");
  return (
    <span className="inline-flex items-center gap-2">
      <span className="group-has-[input[name=internal]:checked]/answering:hidden">
        {t("pane.public")}
      </span>
      <span className="not-group-has-[input[name=internal]:checked]/answering:hidden">
        {t("pane.internal")}
      </span>
      <a href="#comment" className="touch-target hover:text-accent" {...wiring}>
        <span className="sr-only">{t("pane.toAnswer")}</span>
        {printed}
      </a>
    </span>
  );
}

function Head({ pane, place }: { pane: PaneData; place: ReactNode }) {
  const t = useText("desk");
  const { idea, voices } = pane;
  return (
    <header className="flex flex-col gap-2.5">
      <div className="flex items-start justify-between gap-x-6 gap-y-2 max-lg:flex-col-reverse">
        <h1
          id="desk-idea"
          tabIndex={-1}
          dir="auto"
          lang={idea.language}
          className="title-2xl min-w-0 flex-1 hyphens-auto focus-visible:shadow-none"
        >
          <Link href={idea.path} className="hover:text-accent">
            {idea.title}
          </Link>
        </h1>
        {place}
      </div>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2">
        <IdeaStatus status={idea.status} />
        <ReplyClock idea={idea} staff />
        <bdi>{idea.board.name}</bdi>
        <span>{t("pane.people", { count: idea.voteCount })}</span>
        <span>{t("pane.accounts", { count: voices.accounts })}</span>
        <Link href={`${idea.path}#discussion`} className="touch-target hover:text-accent">
          {t("pane.comments", { count: idea.commentCount })}
        </Link>
      </p>
    </header>
  );
}

function Words({ pane: { idea, memberSince } }: { pane: PaneData }) {
  const t = useText("desk");
  const say = useText("shared");
  const format = useFormat();
  const name = idea.author?.name ?? say("people.former");
  return (
    <SideSection
      id="their-words"
      title={t("pane.words", { name })}
      meta={
        <Time
          iso={new Date(idea.createdAt).toISOString()}
          exact={format.moment(idea.createdAt)}
          text={format.ago(idea.createdAt)}
        />
      }
    >
      <IdeaNotices idea={idea} />
      <Prose html={idea.bodyHtml} headings={2} lang={idea.language} />
      {idea.author && <Author idea={idea} author={idea.author} memberSince={memberSince} />}
    </SideSection>
  );
}

interface AuthorProps {
  idea: IdeaPage;
  author: NonNullable<IdeaPage["author"]>;
  memberSince: number | null;
}

function Author({ idea, author, memberSince }: AuthorProps) {
  const t = useText("desk");
  const format = useFormat();
  const facts = [
    idea.authorsFirst ? t("row.firstIdea") : null,
    memberSince === null ? null : t("pane.since", { day: format.day(memberSince) }),
  ];
  return (
    <p className="flex items-center gap-3 pt-5 text-sm">
      <Avatar name={author.name} />
      <span className="min-w-0">
        <Link href={`/people/${author.handle}`} className="touch-target hover:text-accent">
          <b className="font-strong">
            <bdi>{author.name}</bdi>
          </b>
        </Link>
        {author.account && (
          <>
            {", "}
            <bdi>{author.account}</bdi>
          </>
        )}
        <span className="block text-ink-2">{facts.filter(Boolean).join(", ")}</span>
      </span>
    </p>
  );
}
