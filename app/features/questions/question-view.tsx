import type { ReactNode } from "react";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Prose } from "~/ui/prose";
import { SectionHeader } from "~/ui/section-header";
import { SideSection } from "~/ui/side-section";
import { Time } from "~/ui/time";
import { WithSide } from "~/ui/with-side";
import { AnswerItem } from "./answer-item";
import { AskerLine } from "./asker-line";
import type { RequestLine } from "./routing/request";
import type { QuestionPageData } from "./shown-question";
import { WhoWasAsked } from "./who-was-asked";

export interface QuestionViewProps {
  question: QuestionPageData;
  /** What stands between the question and its answers, where the reader was asked. */
  asked?: ReactNode;
  /** Who was asked, for the team. */
  requests: readonly RequestLine[];
  /** The form of an answer. */
  form?: ReactNode;
}

/** A question with all that was answered. */
export function QuestionView({ question, asked, requests, form }: QuestionViewProps) {
  const t = useText("questions");
  const { bodyHtml, language, answers, can } = question;
  return (
    <Page>
      <PageHeader
        title={
          <span dir="auto" lang={language} className="wrap-anywhere">
            {question.title}
          </span>
        }
        lede={<AskedBy question={question} />}
        above={<Breadcrumb label={t("way")} crumbs={[{ label: t("title"), href: "/questions" }]} />}
      />
      <WithSide side={<Side question={question} requests={requests} />} sideLabel={t("page.side")}>
        {question.hidden && (
          <Notice tone="attention" title={t("page.hidden")} className="mb-6">
            {question.hiddenReason}
          </Notice>
        )}
        {bodyHtml && <Prose html={bodyHtml} headings={2} lang={language || undefined} />}
        {asked}
        <section aria-labelledby="answers" className="pt-10">
          <SectionHeader
            id="answers"
            title={
              answers.length === 0
                ? t("page.noAnswers")
                : t("page.answers", { count: answers.length })
            }
          />
          {answers.length === 0 && <p className="text-md text-ink-2">{t("page.noAnswersBody")}</p>}
          <ol>
            {answers.map((answer) => (
              <li key={answer.id} className="border-b border-line last:border-b-0">
                <AnswerItem questionId={question.id} forAsker={question.onTrail} answer={answer} />
              </li>
            ))}
          </ol>
        </section>
        {can.answer && (
          <section aria-labelledby="write-title" className="pt-10 print:hidden">
            <SectionHeader id="write-title" title={t("answer.title")} />
            {form ?? (
              <ButtonLink href={`/questions/${question.id}/answer`}>{t("answer.open")}</ButtonLink>
            )}
          </section>
        )}
      </WithSide>
    </Page>
  );
}

function AskedBy({ question }: { question: QuestionPageData }) {
  const t = useText("questions");
  const { ago, moment } = useFormat();
  const { createdAt } = question;
  return (
    <span className="flex flex-wrap items-center gap-x-4 text-sm">
      <AskerLine asker={question.asker} />
      <Time
        iso={new Date(createdAt).toISOString()}
        exact={moment(createdAt)}
        text={t("page.asked", { when: ago(createdAt) })}
      />
      {question.edited && <span className="text-ink-3">{t("page.edited")}</span>}
      {question.onTrail && <span className="text-ink-3">{t("page.onTrail")}</span>}
    </span>
  );
}

function Side({
  question,
  requests,
}: {
  question: QuestionPageData;
  requests: readonly RequestLine[];
}) {
  const t = useText("questions");
  const { board, tags, idea, can, asker } = question;
  const at = `/questions/${question.id}`;
  const acts = [
    { shown: can.edit, href: `${at}/edit`, label: t("page.edit") },
    { shown: can.tag, href: `${at}/tags`, label: t("page.tag") },
    {
      shown: can.name,
      href: `${at}/name`,
      label: t(asker.named ? "page.unname" : "page.name"),
    },
    { shown: can.hide, href: `${at}/hide`, label: t(question.hidden ? "page.show" : "page.hide") },
  ].filter(({ shown }) => shown);
  return (
    <>
      <SideSection id="about-question" title={t("page.about")}>
        <ul className="flex flex-col gap-1 text-sm">
          <li>
            <Link href={`/ideas?board=${board.slug}`} className="touch-target hover:text-accent">
              <bdi>{board.name}</bdi>
            </Link>
          </li>
          {tags.map((tag) => (
            <li key={tag.id}>
              <Link href={`/questions?tag=${tag.id}`} className="touch-target hover:text-accent">
                <bdi>{tag.name}</bdi>
              </Link>
            </li>
          ))}
          {idea && (
            <li>
              <Link href={idea.path} className="touch-target hover:text-accent">
                <bdi lang={idea.language}>{idea.title}</bdi>
              </Link>
            </li>
          )}
        </ul>
      </SideSection>
      <WhoWasAsked requests={requests} />
      {acts.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm text-ink-2 print:hidden">
          {acts.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="touch-target hover:text-ink">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
