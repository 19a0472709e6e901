import { readTable } from "./read-table.server";
import type { RowProblem, RowReason } from "./row-problem";

const OF_THE_FILE: ReadonlySet<RowReason> = new Set(["columnMissing", "columnTwice", "fileEmpty"]);

/**
 * What makes a file unfit to be imported at all; empty when its rows can be read.
 * @throws when the file cannot be read
 */
export async function checkHeader(
  path: string,
  required: readonly string[],
): Promise<{ line: number; problems: RowProblem[] }> {
  for await (const row of readTable(path, required)) {
    if (row.ok) break;
    const problems = row.problems.filter((problem) => OF_THE_FILE.has(problem.reason));
    return { line: row.line, problems };
  }
  return { line: 1, problems: [] };
}
