/**
 * Puts a block of text where the cursor of a text field stands, with an empty line before and after
 * it. Undo takes it back; whoever follows the field hears of it.
 */
export function insertBlock(field: HTMLTextAreaElement, block: string): void {
  const untouched = document.activeElement !== field && field.selectionEnd === 0;
  const start = untouched ? field.value.length : field.selectionStart;
  const end = untouched ? field.value.length : field.selectionEnd;
  const before = field.value.slice(0, start);
  const text = gapAfter(before) + block + (field.value.slice(end) === "" ? "\n" : "\n\n");
  field.focus();
  field.setSelectionRange(start, end);
  // The only way to write into a field that its undo knows of; every browser has it.
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function gapAfter(text: string): string {
  if (text.trim() === "" || text.endsWith("\n\n")) return "";
  return text.endsWith("\n") ? "\n" : "\n\n";
}

/** Puts another text into a field, without moving the focus; whoever follows the field hears of it. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  field.setRangeText(text, 0, field.value.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
