import { useText } from "~/i18n/use-text";
import { SectionHeader } from "~/ui/section-header";
import { PeerAnswers } from "./peer-answers";
import type { AskedQuestion } from "./trail-events";

/** What was asked by this link, with the answers. They stand here alone. */
export function AskedList({
  questions,
  language,
  site,
  path,
}: {
  questions: readonly AskedQuestion[];
  /** Of the rep's words. */
  language: string;
  site: string;
  /** Of the trail's page. */
  path: string;
}) {
  const t = useText("trails");
  if (questions.length === 0) return null;
  return (
    <section id="asked" aria-labelledby="asked-title" className="px-gutter py-8">
      <SectionHeader id="asked-title" title={t("prospect.askedTitle")} />
      <ul className="flex flex-col gap-6">
        {questions.map((question) => (
          <li key={question.id}>
            <p dir="auto" className="font-serif text-read whitespace-pre-line wrap-anywhere">
              {question.body}
            </p>
            {question.answer && <Answer question={question} language={language} site={site} />}
            <PeerAnswers answers={question.peers} site={site} path={path} />
            {!question.answer && question.peers.length === 0 && (
              <p className="pt-1 text-sm text-ink-2">{t("prospect.waiting")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({
  question,
  language,
  site,
}: {
  question: AskedQuestion;
  language: string;
  site: string;
}) {
  const t = useText("trails");
  return (
    <div className="mt-3 border-s-3 border-accent ps-4">
      <p
        dir="auto"
        lang={language}
        className="font-serif text-read whitespace-pre-line wrap-anywhere"
      >
        {question.answer}
      </p>
      <p className="pt-1 text-sm text-ink-2">
        <bdi>
          {question.answeredBy
            ? t("prospect.answeredBy", { name: question.answeredBy, site })
            : site}
        </bdi>
      </p>
    </div>
  );
}
