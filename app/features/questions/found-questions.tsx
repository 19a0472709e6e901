import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import type { QuestionLine } from "./shown-question";

export interface FoundQuestionsProps {
  /** What was searched for. */
  words: string;
  questions: readonly QuestionLine[];
  /** Whether there are others. */
  more: boolean;
}

/** Questions and answers that hold what was searched for, beside the ideas that do. */
export function FoundQuestions({ words, questions, more }: FoundQuestionsProps) {
  const t = useText("questions");
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="found-questions" className="mb-6 border-y border-line py-4">
      <h2 id="found-questions" className="text-sm font-strong">
        {t("search.asked")}
      </h2>
      <ul className="pt-1">
        {questions.map(({ id, path, title, language, answerCount }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4">
            <Link href={path} className="touch-target font-serif text-read hover:text-accent">
              <bdi lang={language}>{title}</bdi>
            </Link>
            <span className="text-sm text-ink-2">
              {answerCount === 0 ? t("row.waiting") : t("row.answers", { count: answerCount })}
            </span>
          </li>
        ))}
      </ul>
      {more && (
        <Link
          href={`/questions?${new URLSearchParams({ q: words })}`}
          className="touch-target text-sm text-accent hover:text-accent-hover"
        >
          {t("search.more")}
        </Link>
      )}
    </section>
  );
}
