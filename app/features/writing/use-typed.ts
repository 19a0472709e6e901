import { useEffect, useState } from "react";

/**
 * The text of the field `id`, for a page that follows what is typed. The field keeps its text itself
 * (`defaultValue`), so that nothing is lost that was typed before the page's script came.
 */
export function useTyped(id: string, stored: string) {
  const [text, setText] = useState(stored);
  useEffect(() => {
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const read = () => setText(field.value);
    read();
    // The event comes before the fields are empty.
    const readSoon = () => queueMicrotask(read);
    const { form } = field;
    form?.addEventListener("reset", readSoon);
    return () => form?.removeEventListener("reset", readSoon);
  }, [id]);
  return [text, setText] as const;
}
