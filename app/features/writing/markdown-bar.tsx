import Eye from "lucide-react/icons/eye";
import type { ReactNode } from "react";
import { useText } from "~/i18n/use-text";
import { classNames } from "~/ui/class-names";
import { useWithScript } from "~/ui/hydrated";
import type { SuggestionsAbout } from "./suggestion";
import { useEditor } from "./use-editor";

export interface MarkdownBarProps {
  field: HTMLTextAreaElement | null;
  previewing: boolean;
  onPreview: () => void;
  about: SuggestionsAbout;
  tools?: ReactNode;
}

/** What helps to write, above the field; its place is there before its script is. */
export function MarkdownBar({ field, previewing, onPreview, about, tools }: MarkdownBarProps) {
  const t = useText("writing");
  const Editor = useEditor();
  return (
    <div
      className={classNames(
        "relative flex min-h-11 items-center gap-1 border-b border-line px-1.5",
        useWithScript(),
      )}
    >
      <div className="min-w-0 flex-1">
        {Editor && field && <Editor field={field} about={about} tools={tools} />}
      </div>
      <button
        type="button"
        aria-pressed={previewing}
        onClick={onPreview}
        className="inline-flex min-h-9 shrink-0 items-center gap-1.5 rounded-sm px-2 text-sm text-ink-2 hover:text-ink aria-pressed:font-strong aria-pressed:text-accent pointer-coarse:min-h-target"
      >
        <Eye aria-hidden="true" className="size-4" />
        {t("preview.button")}
      </button>
    </div>
  );
}
