import AtSign from "lucide-react/icons/at-sign";
import Smile from "lucide-react/icons/smile";
import { type ReactNode, useCallback } from "react";
import { useText } from "~/i18n/use-text";
import { ToolButton, Toolbar } from "~/ui/toolbar";
import type { SuggestionsAbout } from "../suggestion";
import { applyChange, writtenIn } from "./apply-change";
import { SuggestionList } from "./suggestion-list";
import { type Tool, tools } from "./tools";
import { useFieldKeys } from "./use-field-keys";
import { useSuggestions } from "./use-suggestions";

export interface EditorProps {
  field: HTMLTextAreaElement;
  about: SuggestionsAbout;
  /** More tools, after the others. */
  tools?: ReactNode;
}

/** The tools of one Markdown field: buttons and keys. */
export function Editor({ field, about, tools: more }: EditorProps) {
  const t = useText("writing");
  const column = t("toolbar.column");
  const use = useCallback(
    (tool: Tool) => applyChange(field, tool.change(writtenIn(field), { column })),
    [field, column],
  );
  const suggestions = useSuggestions(field, about);
  useFieldKeys(field, tools, use);
  return (
    <>
      <Toolbar label={t("toolbar.label")} controls={field.id}>
        {tools.map((tool) => (
          <ToolButton
            key={tool.name}
            label={t(`toolbar.${tool.name}`)}
            icon={<tool.Icon />}
            shortcut={tool.key?.toUpperCase()}
            onClick={() => use(tool)}
          />
        ))}
        <ToolButton
          label={t("toolbar.person")}
          icon={<AtSign />}
          onClick={() => suggestions.begin("@")}
        />
        <ToolButton
          label={t("toolbar.emoji")}
          icon={<Smile />}
          onClick={() => suggestions.begin(":")}
        />
        {more}
      </Toolbar>
      <SuggestionList field={field} {...suggestions} />
    </>
  );
}
