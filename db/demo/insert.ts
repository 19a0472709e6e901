import type { Database } from "../connect.server";
import type { NewRow, Schema } from "../schema";

const BATCH = 200;

/** Writes rows in their order, in short transactions. All rows have the same columns. */
export async function insertRows<Table extends keyof Schema>(
  database: Database,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> {
  for (const batch of batches(rows)) {
    await database.write((trx) =>
      trx
        .insertInto(table)
        .values(batch as never)
        .execute(),
    );
  }
}

/** As {@link insertRows}, for tables whose key the database makes; the ids are in the rows' order. */
export async function insertForIds<Table extends keyof Schema>(
  database: Database,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<number[]> {
  const ids: number[] = [];
  for (const batch of batches(rows)) {
    const made = await database.write((trx) =>
      trx
        .insertInto(table)
        .values(batch as never)
        .returning("id" as never)
        .execute(),
    );
    // Neither engine promises the order of RETURNING, but both count up in the order of VALUES.
    ids.push(...(made as unknown as { id: number }[]).map(({ id }) => id).sort((a, b) => a - b));
  }
  return ids;
}

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
