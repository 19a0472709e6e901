import { type ReactNode, useCallback } from "react";
import { useText } from "~/i18n/use-text";
import { ToolButton, Toolbar } from "~/ui/toolbar";
import { applyChange, writtenIn } from "./apply-change";
import { type Tool, tools } from "./tools";
import { useFieldKeys } from "./use-field-keys";

export interface EditorProps {
  field: HTMLTextAreaElement;
  /** More tools, after the others. */
  tools?: ReactNode;
}

/** The tools of one Markdown field: buttons and keys. */
export function Editor({ field, tools: more }: EditorProps) {
  const t = useText("writing");
  const column = t("toolbar.column");
  const use = useCallback(
    (tool: Tool) => applyChange(field, tool.change(writtenIn(field), { column })),
    [field, column],
  );
  useFieldKeys(field, tools, use);
  return (
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
      {more}
    </Toolbar>
  );
}
