import { renderInThread } from "./markdown-pool.server";
import type { People } from "./markdown-render";

const DEADLINE_MS = 1_000;
const BATCH_DEADLINE_MS = 3_000;
const BATCH_BODIES = 100;
const BATCH_CHARACTERS = 200_000;

/**
 * Markdown as safe HTML, for storing beside the text. `people` are the mentioned, by handle in lower
 * case, with the path to link to; other mentions stay text.
 *
 * Never blocks the event loop. A text that is longer than 100,000 characters, or takes longer than a
 * second, comes back as it was typed, escaped and with its line breaks.
 */
export async function renderMarkdown(
  markdown: string,
  options: { people?: People } = {},
): Promise<string> {
  const request = { bodies: [markdown], people: options.people ?? new Map() };
  const answer = await renderInThread(request, DEADLINE_MS);
  return (answer === "late" ? null : answer.html[0]) ?? asTyped(markdown);
}

/** `renderMarkdown` of many texts in their order, for imports: 30,000 comments take seconds. */
export async function renderMany(bodies: readonly string[]): Promise<string[]> {
  const rendered = await Promise.all(batchesOf(bodies).map(renderBatch));
  return rendered.flat();
}

async function renderBatch(bodies: readonly string[]): Promise<string[]> {
  const answer = await renderInThread({ bodies, people: new Map() }, BATCH_DEADLINE_MS);
  if (answer === "late") return Promise.all(bodies.map((body) => renderMarkdown(body)));
  return bodies.map((body, index) => answer.html[index] ?? asTyped(body));
}

function batchesOf(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let characters = 0;
  for (const body of bodies) {
    if (batch.length === BATCH_BODIES || characters + body.length > BATCH_CHARACTERS) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(body);
    characters += body.length;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

function asTyped(markdown: string): string {
  const text = markdown
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r\n?|\n/g, "<br />");
  return `<p>${text}</p>`;
}
