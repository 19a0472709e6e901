import { withoutGuards } from "~/platform/csv-cell";
import { fieldColumn, readFieldColumn } from "./field-column";
import { MARK_COLUMN } from "./marked-file";
import { detectDelimiter } from "./read-delimiter";
import { type CsvRecord, readRecords } from "./read-records.server";
import { detectEncoding, type Encoding, readText } from "./read-text.server";
import type { RowProblem, RowReason, RowValues } from "./row-problem";

/** A row of the table, or what is wrong with it; `line` is the line of the file it begins on. */
export type TableRow =
  | {
      ok: true;
      line: number;
      values: RowValues;
      /** The position of a column in the file, from 1; undefined when the file has none. */
      columnOf: (name: string) => number | undefined;
    }
  | { ok: false; line: number; problems: RowProblem[] };

/**
 * The rows of a CSV file with a header, one at a time, in flat memory: UTF-8 or Windows-1252; comma,
 * semicolon or tab; line breaks in quotes. Column names match whatever their case, and spaces or
 * hyphens stand for underscores; those of fields match as they are spelled. A malformed row is an item with problems, and the rest goes on; a
 * header without the `required` columns is the only item.
 *
 * @throws when the file cannot be read
 */
export async function* readTable(
  path: string,
  required: readonly string[],
): AsyncGenerator<TableRow> {
  const encoding = await detectEncoding(path);
  const delimiter = detectDelimiter(await readStart(path, encoding));
  let columns: string[] | null = null;
  for await (const record of readRecords({ path, encoding, delimiter })) {
    if (columns !== null) {
      yield asRow(record, columns);
      continue;
    }
    columns = record.ok ? namesOf(record.cells) : [];
    const problems = record.ok ? headerProblems(columns, required) : [problem(record.reason)];
    if (problems.length > 0) return yield { ok: false, line: record.line, problems };
  }
  if (columns === null) yield { ok: false, line: 1, problems: [problem("fileEmpty")] };
}

async function readStart(path: string, encoding: Encoding): Promise<string> {
  for await (const text of readText(path, encoding)) return text;
  return "";
}

/** Names of fields are people's own words: kept as they are, and free of an export's guards. */
function namesOf(headers: readonly string[]): string[] {
  const names = headers.map(nameOf);
  const exact = names.includes(MARK_COLUMN);
  return headers.map((header, at) => {
    const field = readFieldColumn(exact ? withoutGuards(header) : header);
    return field ? fieldColumn(field) : (names[at] ?? "");
  });
}

function nameOf(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function headerProblems(columns: readonly string[], required: readonly string[]): RowProblem[] {
  const missing = required.filter((column) => !columns.includes(column));
  const twice = columns.filter((column, at) => column !== "" && columns.indexOf(column) < at);
  return [
    ...missing.map((column) => problem("columnMissing", column)),
    ...[...new Set(twice)].map((column) => problem("columnTwice", column)),
  ];
}

function asRow(record: CsvRecord, columns: readonly string[]): TableRow {
  const { line } = record;
  if (!record.ok) return { ok: false, line, problems: [problem(record.reason)] };
  const { cells } = record;
  const problems = cellProblems(cells, columns);
  if (problems.length > 0) return { ok: false, line, problems };
  const values = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  return { ok: true, line, values, columnOf: (name) => positionOf(name, columns) };
}

function cellProblems(cells: readonly string[], columns: readonly string[]): RowProblem[] {
  const counts = { found: cells.length, expected: columns.length };
  if (cells.length < columns.length) return [problem("tooFewCells", null, counts)];
  if (cells.slice(columns.length).some((cell) => cell !== "")) {
    return [problem("tooManyCells", null, counts)];
  }
  // PostgreSQL stores no NUL.
  return columns
    .filter((_, at) => cells[at]?.includes("\0"))
    .map((column) => problem("controlCharacter", column));
}

function positionOf(name: string, columns: readonly string[]): number | undefined {
  const at = columns.indexOf(name);
  return at === -1 ? undefined : at + 1;
}

function problem(
  reason: RowReason,
  column: string | null = null,
  params: RowProblem["params"] = {},
): RowProblem {
  return { column, reason, params };
}
