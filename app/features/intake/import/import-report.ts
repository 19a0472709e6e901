import type { RowProblem } from "./row-problem";

/** The files of an import, in the order in which they are read. */
export const importKinds = [
  "account_fields",
  "accounts",
  "people",
  "fields",
  "ideas",
  "comments",
  "votes",
  "deals",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** What became of the rows of a file; `known` were there before, or twice in the file. */
export interface RowCounts {
  added: number;
  known: number;
  refused: number;
}

export interface ImportReport extends Record<ImportKind, RowCounts> {
  /** What was made because the files name it. */
  made: { boards: number; tags: number; people: number };
}

/** Something about a row that people should know; the row is refused, or stands all the same. */
export interface ReportedProblem extends RowProblem {
  file: string;
  line: number;
  /** The position of the column in the file, from 1; null when it has none. */
  position: number | null;
  refused: boolean;
}

export function newReport(): ImportReport {
  const none = () => ({ added: 0, known: 0, refused: 0 });
  const made = { boards: 0, tags: 0, people: 0 };
  const before = { account_fields: none(), accounts: none(), people: none(), fields: none() };
  const read = { ideas: none(), comments: none(), votes: none(), deals: none() };
  return { ...before, ...read, made };
}
