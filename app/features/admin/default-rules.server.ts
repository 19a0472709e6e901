import type { Viewer } from "~/features/people/viewer";
import { renderMarkdown } from "~/platform/markdown.server";
import { adminWords } from "./words.server";

const rendered = new Map<string, string>();

/** The house rules of a community that has not written its own, in the reader's language, as HTML. */
export async function defaultRules(viewer: Viewer): Promise<string> {
  const markdown = adminWords(viewer)("rules.default");
  const known = rendered.get(markdown);
  if (known) return known;
  const html = await renderMarkdown(markdown);
  // A text that was late comes back as it was typed, without its list: the next visit tries again.
  if (html.includes("<li>")) rendered.set(markdown, html);
  return html;
}
