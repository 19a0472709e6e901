import { useEffect } from "react";
import type { Suggestion } from "../suggestion";

export interface OpenSuggestions {
  found: readonly Suggestion[];
  active: number;
  setActive: (index: number) => void;
  take: (suggestion: Suggestion) => void;
  close: () => void;
}

/** Arrows choose, Enter and Tab take, Escape closes; the caret stays in the field all the while. */
export function useSuggestionKeys(field: HTMLTextAreaElement, open: OpenSuggestions): void {
  const { found, active, setActive, take, close } = open;
  useEffect(() => {
    if (found.length === 0) return;
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = found[active];
      if (step) setActive((active + step + found.length) % found.length);
      else if (event.key === "Escape") close();
      else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && chosen)
        take(chosen);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before what these keys do in the field otherwise.
    field.addEventListener("keydown", press, { capture: true });
    return () => field.removeEventListener("keydown", press, { capture: true });
  }, [field, found, active, setActive, take, close]);
}
