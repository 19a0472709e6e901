import ChevronDown from "lucide-react/icons/chevron-down";
import { useText } from "~/i18n/use-text";
import { TemplateChooser, type TemplateChooserProps } from "./template-chooser";

export type CommentTemplatesProps = Pick<TemplateChooserProps, "ideaId" | "templates" | "chosen">;

const FIELD = "comment";

/** For the team: a comment may begin with a template. Without any, and for members, it is nothing. */
export function CommentTemplates({ ideaId, templates, chosen }: CommentTemplatesProps) {
  const t = useText("answering");
  if (templates.length === 0) return null;
  return (
    <details open={Boolean(chosen)} className="group/templates pb-3">
      <summary className="touch-target flex w-fit items-center gap-1.5 py-1 text-sm text-ink-2 hover:text-ink">
        {t("chooser.label")}
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 group-open/templates:rotate-180"
        />
      </summary>
      <div className="max-w-measure pt-2 pb-3">
        <TemplateChooser
          {...{ ideaId, templates, chosen }}
          field={FIELD}
          onFilled={({ language }) => markLanguage(language)}
          labelHidden
          action={`/ideas/${ideaId}/comments`}
        />
      </div>
    </details>
  );
}

/** The form of the comment says in which language its words are. */
function markLanguage(language: string): void {
  const area = document.getElementById(FIELD);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const mark = area.form?.elements.namedItem("language");
  if (mark instanceof HTMLInputElement) mark.value = language;
}
