import { getCommunity } from "~/features/community/community.queries.server";
import type { Db } from "~db/connect.server";
import { ImportAccountFields } from "./import-account-fields.server";
import { ImportFields } from "./import-fields.server";
import { ImportPeople } from "./import-people.server";
import { ImportPlaces } from "./import-places.server";
import {
  type ImportKind,
  type ImportReport,
  newReport,
  type ReportedProblem,
} from "./import-report";
import type { ImportedMerge, ImportStore } from "./import-store";
import { readTable, type TableRow } from "./read-table.server";
import type { RowProblem, RowResult, RowValues } from "./row-problem";

/** Rows that are looked up, rendered and written together, in well under 50 ms. */
const BATCH = 50;

export interface ImportOptions {
  /** The time of rows that have none. */
  now: number;
  /** The language of an idea whose words do not tell. */
  language: string;
  /** What amounts are in: an ISO 4217 code. */
  currency: string;
  /** What people are called whom the files do not name, and the board of ideas without one. */
  names: { unnamed: string; board: string };
  onProblem: (problem: ReportedProblem) => void;
  onRow: (kind: ImportKind, line: number) => void;
}

/** A row with where it stands, so that what is found out about it later can be reported. */
export interface PlacedRow<Row> {
  row: Row;
  report(problem: RowProblem, refused: boolean): void;
}

/** One import while it runs. */
export class ImportRun {
  readonly report: ImportReport = newReport();
  /** What the file's new ideas were merged into, by external ids. */
  readonly merges: ImportedMerge[] = [];

  private constructor(
    readonly store: ImportStore,
    readonly people: ImportPeople,
    readonly places: ImportPlaces,
    readonly fields: ImportFields,
    readonly accountFields: ImportAccountFields,
    readonly options: ImportOptions,
    /** Of the community that takes them in. */
    readonly currency: string,
  ) {}

  static async open(db: Db, store: ImportStore, options: ImportOptions): Promise<ImportRun> {
    const people = await ImportPeople.open(db, store, options.names.unnamed);
    const places = await ImportPlaces.open(db, store);
    const fields = await ImportFields.open(db, store);
    const own = await ImportAccountFields.open(db, store);
    const { currency } = await getCommunity(db);
    return new ImportRun(store, people, places, fields, own, options, currency);
  }

  /** Hands the good rows of a file on in batches; the others are reported. */
  async forEachBatch<Row>(
    kind: ImportKind,
    file: string,
    required: readonly string[],
    parse: (values: RowValues, now: number) => RowResult<Row>,
    take: (rows: PlacedRow<Row>[]) => Promise<void>,
  ): Promise<void> {
    let batch: PlacedRow<Row>[] = [];
    for await (const table of readTable(file, required)) {
      this.options.onRow(kind, table.line);
      const parsed = table.ok ? parse(table.values, this.options.now) : table;
      if (parsed.ok) batch.push(this.#place(kind, file, table, parsed.row));
      else this.#refuse(kind, file, table, parsed.problems);
      if (batch.length === BATCH) {
        await take(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await take(batch);
  }

  #place<Row>(kind: ImportKind, file: string, table: TableRow, row: Row): PlacedRow<Row> {
    return {
      row,
      report: (problem, refused) => {
        if (refused) this.#refuse(kind, file, table, [problem]);
        else this.#say(file, table, problem, false);
      },
    };
  }

  #refuse(kind: ImportKind, file: string, table: TableRow, problems: readonly RowProblem[]): void {
    this.report[kind].refused++;
    for (const problem of problems) this.#say(file, table, problem, true);
  }

  #say(file: string, table: TableRow, problem: RowProblem, refused: boolean): void {
    const { column } = problem;
    const position = table.ok && column !== null ? (table.columnOf(column) ?? null) : null;
    this.options.onProblem({ ...problem, file, line: table.line, position, refused });
  }
}

/**
 * The rows whose key is not in `known` and did not come before; the others are counted by
 * `onRepeat`. A row whose key is null stays.
 */
export function withoutKnown<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
  isKnown: (key: string) => boolean,
  onRepeat: () => void,
): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (key === null) return true;
    if (!isKnown(key) && !seen.has(key)) {
      seen.add(key);
      return true;
    }
    onRepeat();
    return false;
  });
}
