import type { TemplateKind } from "~db/schema";

export type { TemplateKind };

export const templateKinds = [
  "response",
  "comment",
  "decline",
] as const satisfies readonly TemplateKind[];

export const TEMPLATE_NAME_MAX = 60;
/** Shorter than the note of a status, so that every place that takes a template has room for it. */
export const TEMPLATE_MAX = 3_500;

/** The words of a template or question, by language; a language without words is not in it. */
export type LanguageTexts = Record<string, string>;

/** A template as it is kept. */
export interface TemplateRecord {
  id: number;
  name: string;
  kind: TemplateKind;
  board: { id: number; name: string } | null;
  texts: LanguageTexts;
  retired: boolean;
}

/** A template among those that one may begin an answer with. */
export interface TemplateChoice {
  id: number;
  name: string;
  kind: TemplateKind;
}
