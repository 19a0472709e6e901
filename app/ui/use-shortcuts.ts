import { useEffect } from "react";

/**
 * While a page shows it, a single key does what the control that carries it (`aria-keyshortcuts`)
 * does: a link or button is pressed, a disclosure opens and its first field is reached, a field is
 * reached; a box is ticked, and the text it is about is reached; a link into the page leads there. Never while somebody types, nor together with another key.
 */
export function useShortcuts(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.length !== 1 || isTyping(event.target)) return;
  const controls = document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]");
  const control = [...controls].find(
    (each) => each.getAttribute("aria-keyshortcuts") === event.key && each.checkVisibility(),
  );
  if (!control) return;
  event.preventDefault();
  act(control);
}

/** A letter means something there already; a box that is ticked or a button takes none. */
const TAKES_LETTERS = "textarea, select, input:not([type=checkbox], [type=radio], [type=submit])";

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(TAKES_LETTERS);
}

function act(control: HTMLElement): void {
  if (control.matches("textarea, select, input:not([type=checkbox])")) {
    control.focus();
    control.scrollIntoView({ block: "nearest" });
    return;
  }
  const place = control.getAttribute("href");
  if (place?.startsWith("#")) {
    document.getElementById(place.slice(1))?.focus();
    return;
  }
  control.click();
  if (control instanceof HTMLInputElement) control.form?.querySelector("textarea")?.focus();
  if (!control.matches("summary")) return;
  const details = control.closest("details");
  // At once: the next letter is typed into the field already.
  const field = details?.open
    ? details.querySelector<HTMLElement>("select, textarea, input:not([type=hidden])")
    : null;
  (field ?? control).focus();
}
