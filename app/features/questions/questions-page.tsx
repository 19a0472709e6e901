import { Form } from "@remix-run/react";
import type { Tag } from "~/features/tags/tag";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Button, ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { SearchField } from "~/ui/search-field";
import { Tabs } from "~/ui/tabs";
import { AboutIdea } from "./about-idea";
import { QuestionLines } from "./question-lines";
import {
  type AskedIdea,
  ownViews,
  type QuestionLine,
  type QuestionView,
  questionViews,
} from "./shown-question";

export interface QuestionsPageProps {
  view: QuestionView;
  tag: Tag | null;
  /** About which alone they are. */
  idea: AskedIdea | null;
  /** What is searched for; "" for nothing. */
  words: string;
  questions: QuestionLine[];
  /** The last of this page, where older ones follow. */
  before: number | null;
  isFirst: boolean;
  /** How many wait for the reader's answer. */
  forYou: number;
  signedIn: boolean;
}

/** What people ask those who do the same work. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { view, tag, idea, words, questions, before, isFirst } = props;
  const t = useText("questions");
  const here = (changes: Record<string, string | number | null>) =>
    questionsUrl({
      show: view === "all" ? null : view,
      tag: tag?.id ?? null,
      idea: idea?.id ?? null,
      q: words,
      ...changes,
    });
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lede={
          <>
            {t("lede")}{" "}
            <Link href="/how-we-ask" className="touch-target text-accent underline">
              {t("howRouted")}
            </Link>
          </>
        }
        end={<ButtonLink href={askUrl({ idea: idea?.id ?? null })}>{t("ask")}</ButtonLink>}
      />
      <Views {...props} />
      <Form method="get" action="/questions" className="flex flex-wrap gap-3 pt-5" role="search">
        {view !== "all" && <input type="hidden" name="show" value={view} />}
        {tag && <input type="hidden" name="tag" value={tag.id} />}
        {idea && <input type="hidden" name="idea" value={idea.id} />}
        <SearchField
          key={words}
          name="q"
          label={t("search.label")}
          placeholder={t("search.label")}
          defaultValue={words}
          maxLength={200}
          className="min-w-0 flex-1 basis-full md:max-w-[26rem] md:basis-0"
        />
        <Button look="outline" size="small">
          {t("search.submit")}
        </Button>
      </Form>
      {(words || tag || idea) && (
        <p className="flex flex-wrap items-baseline gap-x-5 pt-5 text-sm text-ink-2">
          {idea && <AboutIdea idea={idea} />}
          {tag && <span>{t("tagged", { tag: tag.name })}</span>}
          {words && <span>{t("search.found", { words })}</span>}
          <Link href="/questions" className="touch-target text-accent">
            {t("search.all")}
          </Link>
        </p>
      )}
      {questions.length === 0 ? (
        <EmptyState
          title={t(`empty.${emptyBecause(props)}`)}
          action={
            <ButtonLink href={askUrl({ title: words, idea: idea?.id ?? null })}>
              {t("ask")}
            </ButtonLink>
          }
        >
          {t("empty.body")}
        </EmptyState>
      ) : (
        <QuestionLines questions={questions} />
      )}
      <Pagination
        label={t("pages")}
        className="pt-8"
        previous={isFirst ? undefined : { href: here({}), label: t("newest") }}
        next={before === null ? undefined : { href: here({ before }), label: t("older") }}
      />
    </Page>
  );
}

function Views({ view, signedIn, forYou }: QuestionsPageProps) {
  const t = useText("questions");
  const { number } = useFormat();
  return (
    <Tabs
      label={t("views")}
      tabs={questionViews
        .filter((each) => signedIn || !ownViews.includes(each))
        .map((each) => ({
          href: questionsUrl({ show: each === "all" ? null : each }),
          label: t(`view.${each}`),
          count: each === "for-you" && forYou > 0 ? number(forYou) : undefined,
          current: each === view,
        }))}
    />
  );
}

function emptyBecause({ words, tag, idea, view }: QuestionsPageProps) {
  if (words || tag) return "found";
  return idea ? "about" : view;
}

type Parameters = Record<string, string | number | null>;

/** Where what was found nowhere is asked. */
const askUrl = (parameters: Parameters) => urlOf("/questions/new", parameters);

const questionsUrl = (parameters: Parameters) => urlOf("/questions", parameters);

/** An address with these parameters; what is empty is left out. */
function urlOf(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== "") query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query}`;
}
