import { useEffect, useState } from "react";

const PAUSE_MS = 300;

/**
 * The Markdown text as it will look, rendered by the server when the typing pauses; until the answer
 * comes the former one stays. Begins with what the server rendered; "" for an empty text, and where
 * nobody wants to see it.
 */
export function usePreview(body: string, rendered: string, wanted: boolean): string {
  const [html, setHtml] = useState(rendered);
  useEffect(() => {
    if (!wanted || body.trim() === "") {
      setHtml("");
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetchPreview(body, asking.signal);
      if (answer !== undefined && !asking.signal.aborted) setHtml(answer);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [body, wanted]);
  return html;
}

async function fetchPreview(body: string, signal: AbortSignal): Promise<string | undefined> {
  const form = new FormData();
  form.set("body", body);
  try {
    const response = await fetch("/markdown/preview", { method: "POST", body: form, signal });
    return response.ok ? (await response.json()).html : undefined;
  } catch {
    // A preview that does not come is no loss; the text is in its field.
    return undefined;
  }
}
