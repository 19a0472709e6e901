import type { TextChange, Written } from "./text-change";

export function writtenIn(field: HTMLTextAreaElement): Written {
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd };
}

/** Changes the field as typing does, so that the browser can undo it and the page hears of it. */
export function applyChange(field: HTMLTextAreaElement, change: TextChange): void {
  const { from, to, insert, start, end } = change;
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, but the only way into the browser's own history of what to undo.
  const done = insert
    ? document.execCommand("insertText", false, insert)
    : document.execCommand("delete");
  if (!done) {
    field.setRangeText(insert, from, to, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  field.setSelectionRange(start, end);
}
