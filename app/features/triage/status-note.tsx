import type { ReactNode } from "react";
import type { ReasonCode } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { AnswerPanel, type Signer } from "./answer-panel";
import { LinkedWords } from "./linked-words";

/** What was said when an idea came to its present status. */
export interface StatusNoteView {
  html: string;
  /** That of its writer's pages; "" where nobody knows. */
  language: string;
  /** Only of a decline, as is what would change our mind. */
  reasonCode: ReasonCode | null;
  wouldChange: string;
  /** Where it is possible already, and what it conflicts with; "" where nobody asked. */
  possibleWhere: string;
  conflictsWith: string;
  at: number;
  author: Signer | null;
}

/** The note on the present status; a decline looks the same as any other answer. */
export function StatusNote({
  note,
  status,
  id = "status-note",
}: {
  note: StatusNoteView;
  status: ReactNode;
  /** Another one where two stand on a page. */
  id?: string;
}) {
  const t = useText("triage");
  return (
    <AnswerPanel
      id={id}
      title={status}
      at={note.at}
      meta={note.reasonCode && <span>{t(`reasons.${note.reasonCode}`)}</span>}
      html={note.html}
      language={note.language}
      after={<NoteAnswers note={note} />}
      signer={note.author}
    />
  );
}

/** What a no says besides its note: where it is possible, what it conflicts with, what would change it. */
function NoteAnswers({ note }: { note: StatusNoteView }) {
  const t = useText("triage");
  const answers = [
    { title: t("status.possibleWhere"), words: note.possibleWhere },
    { title: t("status.conflictsWith"), words: note.conflictsWith },
    { title: t("status.wouldChange"), words: note.wouldChange },
  ].filter(({ words }) => words !== "");
  return answers.map(({ title, words }) => (
    <div key={title} className="max-w-measure pt-4">
      <h3 className="text-sm font-strong">{title}</h3>
      <p dir="auto" lang={note.language || undefined} className="reading pt-1 wrap-anywhere">
        <LinkedWords text={words} />
      </p>
    </div>
  ));
}
