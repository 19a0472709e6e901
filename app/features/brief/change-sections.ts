import { carryAuthors } from "./authors";
import {
  type BriefWords,
  type Section,
  type SectionWords,
  sections,
  type WrittenSections,
} from "./section";

/** The sections that say something else than they do, with the authors of their words. */
export function changeSections(
  present: BriefWords,
  written: WrittenSections,
  editorId: number | null,
): Partial<Record<Section, SectionWords & { html: string }>> {
  const changes: Partial<Record<Section, SectionWords & { html: string }>> = {};
  for (const section of sections) {
    const words = written[section];
    if (!words || words.body === present[section].body) continue;
    const { body, html, authors } = words;
    const carried = carryAuthors(present[section], body, editorId);
    changes[section] = { ...carried, ...(authors ? { authors } : {}), html };
  }
  return changes;
}
