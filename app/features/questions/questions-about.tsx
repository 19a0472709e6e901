import { useText } from "~/i18n/use-text";
import { Link } from "~/ui/link";
import { SideSection } from "~/ui/side-section";
import type { QuestionsBeside } from "./shown-question";

export interface QuestionsAboutProps extends QuestionsBeside {
  ideaId: number;
  /** Whether the reader may ask about it here. */
  canAsk: boolean;
}

/** What people asked each other about an idea, beside it. */
export function QuestionsAbout({ ideaId, questions, more, canAsk }: QuestionsAboutProps) {
  const t = useText("questions");
  if (questions.length === 0 && !canAsk) return null;
  return (
    <SideSection title={t("about.title")} id="asked">
      {questions.length > 0 && (
        <ul className="-mt-3">
          {questions.map(({ id, path, title, language, answerCount }) => (
            <li key={id} className="border-b border-line py-3">
              <Link
                href={path}
                dir="auto"
                lang={language}
                className="block font-serif text-md leading-5 font-title hover:text-accent pointer-coarse:py-1"
              >
                {title}
              </Link>
              <p className="pt-1 text-sm text-ink-2">
                {answerCount === 0 ? t("row.waiting") : t("row.answers", { count: answerCount })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-5 pt-1 text-sm">
        {canAsk && (
          <Link
            href={`/questions/new?idea=${ideaId}`}
            className="touch-target text-accent hover:text-accent-hover"
          >
            {t("about.ask")}
          </Link>
        )}
        {more && (
          <Link
            href={`/questions?idea=${ideaId}`}
            className="touch-target text-accent hover:text-accent-hover"
          >
            {t("about.all")}
          </Link>
        )}
      </p>
    </SideSection>
  );
}
