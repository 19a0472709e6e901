import { UndoForm } from "~/features/triage/undo-form";
import { useText } from "~/i18n/use-text";
import { Notice } from "~/ui/notice";
import type { LastChange } from "./last-change";

/** What the viewer did last, and the way to take it back. */
export function UndoBar({ change }: { change: LastChange }) {
  const t = useText("desk");
  return (
    <Notice
      tone="done"
      action={<UndoForm ideaId={change.ideaId} changeId={change.changeId} quiet shortcut="u" />}
    >
      {t("undo.offer", { title: change.title, status: change.status })}
    </Notice>
  );
}
