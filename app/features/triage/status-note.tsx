import type { ReactNode } from "react";
import type { ReasonCode } from "~/features/ideas/status";
import { useText } from "~/i18n/use-text";
import { AnswerPanel, type Signer } from "./answer-panel";

/** What was said when an idea came to its present status. */
export interface StatusNoteView {
  html: string;
  /** That of its writer's pages; "" where nobody knows. */
  language: string;
  /** Only of a decline, as is what would change our mind. */
  reasonCode: ReasonCode | null;
  wouldChange: string;
  at: number;
  author: Signer | null;
}

/** The note on the present status; a decline looks the same as any other answer. */
export function StatusNote({ note, status }: { note: StatusNoteView; status: ReactNode }) {
  const t = useText("triage");
  return (
    <AnswerPanel
      id="status-note"
      title={status}
      at={note.at}
      meta={note.reasonCode && <span>{t(`reasons.${note.reasonCode}`)}</span>}
      html={note.html}
      language={note.language}
      after={
        note.wouldChange && (
          <div className="max-w-measure pt-4">
            <h3 className="text-sm font-strong">{t("status.wouldChange")}</h3>
            <p dir="auto" lang={note.language || undefined} className="reading pt-1">
              {note.wouldChange}
            </p>
          </div>
        )
      }
      signer={note.author}
    />
  );
}
