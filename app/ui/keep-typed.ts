interface Typed {
  words: string;
  start: number;
  end: number;
}

/**
 * Keeps what somebody types into a text area before the page's script is at work: React gives every
 * area that it takes over the words that the page came with (`postMountWrapper` of ReactDOMTextarea).
 * Starts at the call; what comes back gives the words back, once, to be called when React is done.
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
  };
}

function giveBack(area: HTMLTextAreaElement, { words, start, end }: Typed): void {
  if (area.value === words) return;
  area.setRangeText(words, 0, area.value.length);
  area.setSelectionRange(start, end);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}
