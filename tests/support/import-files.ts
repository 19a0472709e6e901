import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importCsv } from "~/features/intake/import/import-csv.server";
import type {
  ImportKind,
  ImportReport,
  ReportedProblem,
} from "~/features/intake/import/import-report";
import type { Database } from "~db/connect.server";

export const IMPORTED_AT = Date.UTC(2026, 5, 1, 12);

export interface ImportResult extends ImportReport {
  /** Each as `ideas.csv 3:2 status statusUnknown`. */
  problems: string[];
}

/** Imports files with these contents. */
export async function importFiles(
  database: Database,
  contents: Partial<Record<ImportKind, string | Buffer>>,
  options: { dryRun?: boolean } = {},
): Promise<ImportResult> {
  const folder = mkdtempSync(join(tmpdir(), "upwell-import-"));
  const files = Object.fromEntries(
    Object.entries(contents).map(([kind, content]) => {
      const file = join(folder, `${kind}.csv`);
      writeFileSync(file, content);
      return [kind, file];
    }),
  );
  const problems: string[] = [];
  const report = await importCsv(database, files, {
    now: IMPORTED_AT,
    language: "en",
    currency: "EUR",
    names: { unnamed: "Imported member", board: "Imported" },
    onProblem: (problem) => void problems.push(lineOf(problem, folder)),
    onRow: () => {},
    dryRun: options.dryRun ?? false,
  });
  rmSync(folder, { recursive: true });
  return { ...report, problems };
}

function lineOf({ file, line, position, column, reason }: ReportedProblem, folder: string): string {
  const name = file.slice(folder.length + 1);
  return `${name} ${line}:${position ?? ""} ${column ?? ""} ${reason}`;
}
