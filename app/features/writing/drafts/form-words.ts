import { type DraftFields, draftFields } from "../draft";

/** What stands in a form now, as a draft keeps it; files stay out. */
export function wordsIn(form: HTMLFormElement): DraftFields {
  const fields: DraftFields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields[name] = [...(fields[name] ?? []), value];
  }
  return draftFields(fields);
}

/** Hears what becomes of a form, whose fields may stand outside it. Returns how to hear no more. */
export function listenTo(
  form: HTMLFormElement,
  hear: { typing(): void; sending(): void; emptying(): void; leaving(): void },
): () => void {
  const typing = (event: Event) => {
    if ((event.target as HTMLInputElement | null)?.form === form) hear.typing();
  };
  const sending = (event: Event) => {
    if (event.target === form) hear.sending();
  };
  // The event comes before the fields are empty.
  const emptying = () => queueMicrotask(hear.emptying);
  const hiding = () => {
    if (document.visibilityState === "hidden") hear.leaving();
  };
  document.addEventListener("input", typing);
  document.addEventListener("submit", sending, true);
  document.addEventListener("visibilitychange", hiding);
  window.addEventListener("pagehide", hear.leaving);
  form.addEventListener("reset", emptying);
  return () => {
    document.removeEventListener("input", typing);
    document.removeEventListener("submit", sending, true);
    document.removeEventListener("visibilitychange", hiding);
    window.removeEventListener("pagehide", hear.leaving);
    form.removeEventListener("reset", emptying);
  };
}
