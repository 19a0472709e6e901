import { useEffect, useState } from "react";

/**
 * The text of the field `id`, for a page that follows what is typed. The field keeps its text itself
 * (`defaultValue`), so that nothing is lost that was typed before the page's script came.
 */
export function useTyped(id: string, stored: string) {
  const [text, setText] = useState(stored);
  useEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      setText(field.value);
    }
  }, [id]);
  return [text, setText] as const;
}
