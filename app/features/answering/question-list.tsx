import type { EvidenceKind } from "~/features/evidence/evidence";
import { useText } from "~/i18n/use-text";
import { Badge } from "~/ui/badge";
import { Link } from "~/ui/link";
import { SectionHeader } from "~/ui/section-header";

/** A question in the list of those who keep the bank. */
export interface QuestionLine {
  id: number;
  kind: EvidenceKind;
  board: { name: string } | null;
  text: string;
  language: string;
  /** The languages in which it has words. */
  languages: string[];
  retired: boolean;
}

export interface QuestionListProps {
  kind: EvidenceKind;
  questions: readonly QuestionLine[];
}

/** The questions of one kind, in the order in which they are offered. */
export function QuestionList({ kind, questions }: QuestionListProps) {
  const t = useText("answering");
  const ofKind = useText("evidence");
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <SectionHeader
        id={`kind-${kind}`}
        title={ofKind(`kinds.${kind}.name`)}
        meta={ofKind(`kinds.${kind}.ask`)}
      />
      {questions.length === 0 && <p className="text-sm text-ink-2">{t("questions.noneOfKind")}</p>}
      <ul className="border-t border-line empty:hidden">
        {questions.map((question) => (
          <li key={question.id} className="border-b border-line py-3">
            <Question question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Question({ question }: { question: QuestionLine }) {
  const t = useText("answering");
  const { id, text, language, languages, board, retired } = question;
  return (
    <>
      <p className="font-serif text-read wrap-anywhere">
        <Link
          href={`/desk/questions/${id}`}
          lang={language}
          dir="auto"
          className="touch-target hover:text-accent"
        >
          {text}
        </Link>
      </p>
      <p className="meta flex flex-wrap items-center gap-x-3 pt-1">
        {retired && <Badge>{t("form.retired")}</Badge>}
        <span>{board ? <bdi>{board.name}</bdi> : t("form.allBoards")}</span>
        <span>{languages.join(", ")}</span>
      </p>
    </>
  );
}
