import type { BriefSection as Section } from "~db/schema";

export type { Section };

/** The sections of a brief, in the order in which they are read. */
export const sections = [
  "problem",
  "audience",
  "proposal",
  "exclusions",
  "questions",
] as const satisfies readonly Section[];

export const SECTION_MAX = 20_000;
export const REVISION_REASON_MAX = 300;

/** Whose words they are, in order: a person, or null where nobody knows, and how many UTF-16 units. */
export type Authors = readonly (readonly [personId: number | null, length: number])[];

/** A section as it stands, or as a version had it. */
export interface SectionWords {
  /** Markdown. */
  body: string;
  authors: Authors;
}

/** What a brief says: its sections, the empty ones too. */
export type BriefWords = Readonly<Record<Section, SectionWords>>;

/** What somebody wrote for a section, with the HTML that it makes. */
export interface Written {
  body: string;
  html: string;
  /** Where the words are not all the writer's own, such as in a draft that quotes. */
  authors?: Authors;
}

export type WrittenSections = Partial<Readonly<Record<Section, Written>>>;

export const noWords: SectionWords = { body: "", authors: [] };

/** A value for each section. */
export function forSections<T>(make: (section: Section) => T): Record<Section, T> {
  return Object.fromEntries(sections.map((section) => [section, make(section)])) as Record<
    Section,
    T
  >;
}

export function isSection(name: string | undefined): name is Section {
  return sections.some((section) => section === name);
}
