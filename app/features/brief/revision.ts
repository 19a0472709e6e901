import type { RevisionKind } from "~db/schema";
import type { Section } from "./section";

/** A version of an item in the list of them. */
export interface RevisionRow {
  version: number;
  at: number;
  kind: RevisionKind;
  reason: string;
  restoredVersion: number | null;
  /** Null for a former member, and where nobody knows. */
  editor: Writer | null;
  /** Whose suggestion was taken up. */
  coAuthor: Writer | null;
  sections: Section[];
}

/** Somebody whose words stand in a brief. */
export interface Writer {
  name: string;
  handle: string;
}

/** One version beside the one before it. */
export interface RevisionPageData {
  revision: RevisionRow;
  /** Of the item as it is called now. */
  title: string;
  path: string;
  version: number;
  /** What it changed: title, summary and sections. */
  changes: { field: "title" | "summary" | Section; before: string; after: string }[];
  authors: { section: Section; parts: { writer: Writer | null; text: string }[] }[];
  previous: number | null;
  next: number | null;
  can: { restore: boolean };
}
