import { pipeline, Readable } from "node:stream";
import { type CsvError, type Info, type Options, parse } from "csv-parse";
import { type Encoding, readText } from "./read-text.server";
import type { RowReason } from "./row-problem";

/** A record with its cells, or with the reason why it has none; `line` is the one it begins on. */
export type CsvRecord =
  | { ok: true; line: number; cells: string[] }
  | { ok: false; line: number; reason: RowReason };

type Refused = Extract<CsvRecord, { ok: false }>;

export interface CsvFile {
  path: string;
  encoding: Encoding;
  delimiter: string;
}

/**
 * The records of a CSV file in their order, one at a time. A record with a misplaced quote is refused
 * and the next one goes on. A quote that never closes would swallow the rest of the file: its line
 * alone is refused, and reading begins again on the next.
 */
export async function* readRecords(file: CsvFile): AsyncGenerator<CsvRecord> {
  let fromLine: number | null = 1;
  while (fromLine !== null) {
    let again: number | null = null;
    for await (const record of readFrom(file, fromLine)) {
      if (!record.ok && record.reason === "quoteNotClosed") again = record.line + 1;
      yield record;
    }
    fromLine = again;
  }
}

async function* readFrom(file: CsvFile, fromLine: number): AsyncGenerator<CsvRecord> {
  const refused: Refused[] = [];
  const parser = parse({
    ...OPTIONS,
    delimiter: file.delimiter,
    on_skip: (error, raw) => {
      if (error) refused.push(asRefused(error, raw ?? "", fromLine));
    },
  });
  const text = Readable.from(readText(file.path, file.encoding, fromLine));
  // Closes the file when the reader stops early; a failure arrives through the parser below.
  pipeline(text, parser, () => undefined);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
    const line = fromLine - 1 + info.lines - lineBreaks(record.join(""));
    yield* withoutRepeats(refused, line);
    yield { ok: true, line, cells: record };
  }
  yield* withoutRepeats(refused, Number.POSITIVE_INFINITY);
}

const OPTIONS: Options = {
  bom: false,
  info: true,
  raw: true,
  record_delimiter: "\n",
  relax_column_count: true,
  skip_empty_lines: true,
  // Spreadsheets leave lines of nothing but delimiters.
  skip_records_with_empty_values: true,
  skip_records_with_error: true,
};

/** The parser reads ahead and reports one record several times. */
function* withoutRepeats(refused: Refused[], beforeLine: number): Generator<Refused> {
  for (let first = refused[0]; first && first.line < beforeLine; first = refused[0]) {
    const { line } = first;
    const unclosed = refused.find(
      (other) => other.line === line && other.reason === "quoteNotClosed",
    );
    yield unclosed ?? first;
    while (refused[0]?.line === line) refused.shift();
  }
}

function asRefused(error: CsvError, raw: string, fromLine: number): Refused {
  const record = raw.replace(/^\n+/, "");
  // The parser counts a line break with the character that follows it.
  const pending = record.endsWith("\n") ? 1 : 0;
  const line = fromLine - 1 + Number(error["lines"]) - lineBreaks(record) + pending;
  const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
  return { ok: false, line, reason: unclosed ? "quoteNotClosed" : "quoteMisplaced" };
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
