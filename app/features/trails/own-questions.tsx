import { useFormat } from "~/i18n/use-format";
import { useText } from "~/i18n/use-text";
import { ButtonLink } from "~/ui/button";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";
import { PeerAnswers } from "./peer-answers";
import { questionPath } from "./trail";
import type { AskedQuestion } from "./trail-events";

export interface OwnQuestionsProps {
  trail: { id: number; language: string };
  questions: readonly AskedQuestion[];
  canChange: boolean;
}

/** What prospects asked on a trail, and what was answered. */
export function OwnQuestions({ trail, questions, canChange }: OwnQuestionsProps) {
  const t = useText("trails");
  return (
    <section aria-labelledby="questions">
      <SectionHeader id="questions" title={t("page.questions")} />
      {questions.length === 0 && <p className="text-sm text-ink-2">{t("page.noQuestions")}</p>}
      <ul>
        {questions.map((question) => (
          <li key={question.id} className="border-b border-line py-4">
            <Question question={question} language={trail.language} />
            {canChange && (
              <ButtonLink
                look={question.answer ? "quiet" : "outline"}
                size="small"
                href={questionPath(trail.id, question.id)}
                className="mt-2"
              >
                {t(question.answer ? "page.changeAnswer" : "page.answer")}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question with its answer, where there is one. */
export function Question({ question, language }: { question: AskedQuestion; language: string }) {
  const t = useText("trails");
  const format = useFormat();
  const { mailed, answeredBy } = question;
  return (
    <>
      <p dir="auto" className="font-serif text-read whitespace-pre-line wrap-anywhere">
        {question.body}
      </p>
      <p className="meta flex flex-wrap gap-x-4 pt-1">
        {question.link && <bdi>{question.link}</bdi>}
        <span>{format.ago(question.at)}</span>
        {mailed !== "no" && (
          <span>{t(mailed === "yes" ? "page.mailed" : "page.mailedUnconfirmed")}</span>
        )}
      </p>
      {question.questionId !== null && (
        <p className="text-sm">
          <Link
            href={`/questions/${question.questionId}`}
            className="touch-target text-accent hover:text-accent-hover"
          >
            {t("page.askedOfPeers", { count: question.peers.length })}
          </Link>
        </p>
      )}
      <PeerAnswers answers={question.peers} site={t("page.team")} path={null} />
      {question.answer && (
        <div className="mt-3 border-s-3 border-accent ps-4">
          <p
            dir="auto"
            lang={language}
            className="font-serif text-read whitespace-pre-line wrap-anywhere"
          >
            {question.answer}
          </p>
          <p className="meta pt-1">
            <bdi>
              {answeredBy ? t("page.answered", { name: answeredBy }) : t("page.answeredNobody")}
            </bdi>
          </p>
        </div>
      )}
    </>
  );
}
