import { type FormEvent, useState } from "react";
import { insertBlock } from "~/ui/insert-text";
import type { FilledText } from "./filled-text";

/** Puts the template that a form chose into a text area of the page, in place of opening another. */
export function useTemplate(options: {
  ideaId: number;
  field: string;
  onFilled?: ((filled: FilledText) => void) | undefined;
}) {
  const { ideaId, field, onFilled } = options;
  const [state, setState] = useState<"idle" | "failed">("idle");
  const [missing, setMissing] = useState<FilledText["missing"] | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    const area = document.getElementById(field);
    const id = new FormData(event.currentTarget).get("template");
    if (!(area instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const filled = await fetchFilled(`/ideas/${ideaId}/templates/${id}`);
    setState(filled ? "idle" : "failed");
    setMissing(filled?.missing ?? null);
    if (!filled) return;
    insertBlock(area, filled.text);
    onFilled?.(filled);
  };
  return { submit, state, missing };
}

async function fetchFilled(path: string): Promise<FilledText | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    // Out of reach for now; the form says so, and what was typed is still there.
    return undefined;
  }
}
