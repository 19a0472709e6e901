interface Typed {
  words: string;
  start: number;
  end: number;
}

/**
 * Keeps what somebody does in a form before the page's script is at work. React gives every text area
 * that it takes over the words that the page came with (`postMountWrapper` of ReactDOMTextarea), and
 * does not hear of what was chosen before. Starts at the call; what comes back gives the words back
 * and tells of the choices, once, to be called when React is done.
 */
export function keepTyped(): () => void {
  const areas = new Map<HTMLTextAreaElement, Typed>();
  const keep = (area: HTMLTextAreaElement) => {
    areas.set(area, { words: area.value, start: area.selectionStart, end: area.selectionEnd });
  };
  const listen = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) keep(target);
  };
  for (const area of document.querySelectorAll("textarea")) {
    if (area.value !== area.defaultValue) keep(area);
  }
  document.addEventListener("input", listen, true);
  return () => {
    document.removeEventListener("input", listen, true);
    for (const [area, typed] of areas) giveBack(area, typed);
    areas.clear();
    for (const choice of document.querySelectorAll("select")) tellOfChoice(choice);
  };
}

function tellOfChoice(choice: HTMLSelectElement): void {
  const options = [...choice.options];
  const first = options.find((option) => option.defaultSelected) ?? options[0];
  if (first && !first.selected) choice.dispatchEvent(new Event("change", { bubbles: true }));
}

function giveBack(area: HTMLTextAreaElement, { words, start, end }: Typed): void {
  if (area.value === words) return;
  area.setRangeText(words, 0, area.value.length);
  area.setSelectionRange(start, end);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
