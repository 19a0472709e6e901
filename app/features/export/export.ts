/** What can be taken out, a file each. */
export const exportKinds = [
  "ideas",
  "comments",
  "votes",
  "people",
  "fields",
  "account_fields",
  "accounts",
  "deals",
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What no member ever sees a word of, such as revenue. */
export const staffKinds: readonly ExportKind[] = ["account_fields", "accounts", "deals"];

export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Somebody, as lists inside a row name them; the address only for who may have it. */
export interface Named {
  handle: string;
  name: string;
  email?: string;
}

type Detail = Readonly<Record<string, string | number | Named | null>>;

/** Values by names that people gave, as JSON has them; a table has a column for each. */
export type Words = Readonly<Record<string, string | number>>;

/** One value: lists of words stand in one cell parted by semicolons, lists of details as JSON. */
export type Cell = string | number | boolean | null | readonly string[] | readonly Detail[] | Words;

export type ExportRow = Readonly<Record<string, Cell>>;

/** The name of a file. */
export function exportFileName(kind: ExportKind, format: ExportFormat): string {
  return `${kind}.${format}`;
}

/** A time as files hold it. */
export function timeCell(at: number): string;
export function timeCell(at: number | null): string | null;
export function timeCell(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
