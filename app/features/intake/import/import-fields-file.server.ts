import type { ImportRun } from "./import-run.server";
import { parseFieldRow, REQUIRED_FIELD_COLUMNS } from "./row-field.server";

/** Adds the fields of a file that boards do not have, in its order; what boards have stays as it is. */
export async function importFields(run: ImportRun, file: string): Promise<void> {
  await run.forEachBatch("fields", file, REQUIRED_FIELD_COLUMNS, parseFieldRow, async (rows) => {
    for (const { row, report } of rows) {
      const boardId = await run.places.board(row.board);
      const found = await run.fields.describe(boardId, row.field);
      if (typeof found === "string") run.report.fields[found]++;
      else report({ column: "name", ...found }, true);
    }
  });
}
