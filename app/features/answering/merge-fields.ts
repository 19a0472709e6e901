import { escapeMarkdown } from "./escape-markdown";

/** What stands in a template as `{{name}}` and is filled in for one idea. */
export const mergeFields = [
  "first_name",
  "title",
  "board",
  "today",
  "answer_due",
  "next_review",
] as const;

export type MergeField = (typeof mergeFields)[number];

/** What an idea gives each field; null where it has nothing to give. */
export type MergeValues = Record<MergeField, string | null>;

const FIELD = /\{\{([^{}\n]*)\}\}/g;
/** Stands where the idea has no value. */
const NOTHING = "…";

/** The name of the form field that holds the words in a language. */
export function wordsField(language: string): string {
  return `body_${language}`;
}

/** A field as it is written in a template. */
export function writtenField(field: string): string {
  return `{{${field}}}`;
}

/** What stands between double braces and is no field, as it is written, each once. */
export function unknownFields(template: string): string[] {
  const unknown = [...template.matchAll(FIELD)].filter(([, name = ""]) => !isField(name.trim()));
  return [...new Set(unknown.map(([written]) => written))];
}

/**
 * The template with each field's value in its place, in one pass: a value that looks like a field or
 * like markup stays the words that it is. `missing` names the fields for which there was no value.
 */
export function fillMergeFields(
  template: string,
  values: MergeValues,
): { text: string; missing: MergeField[] } {
  const missing = new Set<MergeField>();
  const text = template.replace(FIELD, (written, inside: string, at: number) => {
    const field = inside.trim();
    if (!isField(field)) return written;
    const value = values[field];
    if (value === null) missing.add(field);
    return value === null ? NOTHING : escapeMarkdown(value, lineBefore(template, at));
  });
  return { text, missing: [...missing] };
}

function isField(name: string): name is MergeField {
  return (mergeFields as readonly string[]).includes(name);
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
}
