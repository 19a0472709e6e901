import MessageSquare from "lucide-react/icons/message-square";
import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import { Time } from "~/ui/time";
import { AskerLine } from "./asker-line";
import type { QuestionLine } from "./shown-question";

/** Questions in a list, parted by hairlines. */
export function QuestionLines({ questions }: { questions: readonly QuestionLine[] }) {
  return (
    <ol className="flex flex-col">
      {questions.map((question) => (
        <li key={question.id} className="border-b border-line py-6.5 first:pt-5">
          <OneQuestion question={question} />
        </li>
      ))}
    </ol>
  );
}

function OneQuestion({ question }: { question: QuestionLine }) {
  const t = useText("questions");
  const { ago, moment } = useFormat();
  const { title, language, path, excerpt, asker, tags, createdAt } = question;
  return (
    <article className="min-w-0">
      <h2 dir="auto" lang={language} className="title-xl hyphens-auto wrap-anywhere">
        <Link href={path} className="hover:text-accent">
          {title}
        </Link>
      </h2>
      {excerpt && (
        <p
          dir="auto"
          lang={language}
          className="reading mt-1.5 line-clamp-3 max-w-[37rem] text-ink-2 wrap-anywhere"
        >
          {excerpt}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 text-sm text-ink-2">
        <Answered question={question} />
        <AskerLine asker={asker} />
        <bdi>{question.board.name}</bdi>
        {tags.map((tag) => (
          <Link
            key={tag.id}
            href={`/questions?tag=${tag.id}`}
            className="touch-target hover:text-accent"
          >
            <bdi>{tag.name}</bdi>
          </Link>
        ))}
        <Time
          iso={new Date(createdAt).toISOString()}
          exact={moment(createdAt)}
          text={ago(createdAt)}
        />
        {question.hidden && <Badge tone="attention">{t("row.hidden")}</Badge>}
      </div>
    </article>
  );
}

function Answered({ question }: { question: QuestionLine }) {
  const t = useText("questions");
  const { answerCount, accepted } = question;
  if (answerCount === 0) return <span className="text-ink-3">{t("row.waiting")}</span>;
  return (
    <span className={accepted ? "font-strong text-accent" : "text-ink"}>
      <MessageSquare
        aria-hidden="true"
        strokeWidth={1.6}
        className="me-1.5 inline size-3.5 align-[-0.15em]"
      />
      {t("row.answers", { count: answerCount })}
      {accepted && ` · ${t("row.accepted")}`}
    </span>
  );
}
