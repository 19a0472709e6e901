import { renderText } from "~/features/writing/render-text.server";
import type { Db } from "~db/connect.server";
import { type Section, sections, type WrittenSections } from "./section";

/** Sections with the HTML that their Markdown makes. Slow; call it before the transaction begins. */
export async function renderSections(
  db: Db,
  words: Partial<Readonly<Record<Section, string>>>,
): Promise<WrittenSections> {
  const written: { -readonly [key in Section]?: { body: string; html: string } } = {};
  for (const section of sections) {
    const body = words[section];
    if (body === undefined) continue;
    written[section] = { body, html: body === "" ? "" : await renderText(db, body) };
  }
  return written;
}
