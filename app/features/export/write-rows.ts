import { csvLine, guardFormulas } from "~/platform/csv-cell";
import type { Cell, ExportRow, Words } from "./export";

export type RowBatches = AsyncIterable<readonly ExportRow[]>;

/** Spreadsheets take a file for UTF-8 by it. */
const BYTE_ORDER_MARK = "\ufeff";

/** The text of a CSV file, a batch at a time. */
export async function* writeCsv(
  columns: readonly string[],
  batches: RowBatches,
  options: { byteOrderMark: boolean },
): AsyncGenerator<string> {
  yield (options.byteOrderMark ? BYTE_ORDER_MARK : "") + csvLine(columns.map(guardFormulas));
  for await (const rows of batches) {
    yield rows.map((row) => csvLine(columns.map((column) => cellText(row[column])))).join("");
  }
}

/** The text of a JSON file: one list with a row on each line, a batch at a time. */
export async function* writeJson(
  columns: readonly string[],
  batches: RowBatches,
): AsyncGenerator<string> {
  const inOrder = (row: ExportRow) => Object.fromEntries(columns.map((name) => [name, row[name]]));
  let before = "[\n";
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield before + rows.map((row) => JSON.stringify(inOrder(row))).join(",\n");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === false) return "";
  if (cell === true) return "1";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return guardFormulas(cell);
  return guardFormulas(isList(cell) ? listText(cell) : JSON.stringify(cell));
}

type List = Extract<Cell, readonly unknown[]>;

function isList(cell: List | Words): cell is List {
  return Array.isArray(cell);
}

/** Words with a semicolon in them are a list in JSON, which begins with a bracket. */
function listText(list: List): string {
  if (list.length === 0) return "";
  const words = list.filter((item) => typeof item === "string");
  const plain = words.length === list.length && !words.some((word) => /[;[]|^\s|\s$/.test(word));
  return plain ? words.join(";") : JSON.stringify(list);
}
