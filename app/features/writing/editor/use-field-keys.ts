import { useEffect } from "react";
import { applyChange, writtenIn } from "./apply-change";
import { continueList } from "./continue-list";
import type { Tool } from "./tools";

/** Keys of the field: those of the tools, and Enter in a list. Tab leads out, as everywhere. */
export function useFieldKeys(
  field: HTMLTextAreaElement,
  tools: readonly Tool[],
  use: (tool: Tool) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // While somebody composes a character, keys belong to that.
      if (event.isComposing || event.defaultPrevented) return;
      if (event.key === "Enter") return continueOnEnter(event, field);
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const tool = tools.find(({ key }) => key === event.key.toLowerCase());
      if (!tool) return;
      event.preventDefault();
      use(tool);
    };
    field.addEventListener("keydown", press);
    return () => field.removeEventListener("keydown", press);
  }, [field, tools, use]);
}

function continueOnEnter(event: KeyboardEvent, field: HTMLTextAreaElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const change = continueList(writtenIn(field));
  if (!change) return;
  event.preventDefault();
  applyChange(field, change);
}
