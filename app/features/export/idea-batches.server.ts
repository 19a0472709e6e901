import { setImmediate as nextTurn } from "node:timers/promises";
import type { Db } from "~db/connect.server";
import type { ExportScope } from "./export-scope.server";

const IDEAS = 100;
/** Also where hardly an idea is chosen, one read looks at no more than these. */
const NUMBERS = 2_000;

/** The chosen ideas by their numbers, a hundred at a time; others have their turn in between. */
export async function* ideaBatches(db: Db, scope: ExportScope): AsyncGenerator<number[]> {
  let batch: number[] = [];
  for (let from = 0; from < scope.lastIdea; from += NUMBERS) {
    const rows = await db
      .selectFrom("idea")
      .select("idea.id")
      .where("idea.id", ">", from)
      .where("idea.id", "<=", Math.min(from + NUMBERS, scope.lastIdea))
      .where(scope.ideas)
      .orderBy("idea.id")
      .execute();
    await nextTurn();
    for (const { id } of rows) {
      batch.push(id);
      if (batch.length < IDEAS) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * The rows behind `read`, page by page until one is not full; others have their turn in between.
 * @param read the rows after the last one known, at most `size`, in one order
 */
export async function* pages<Row>(
  size: number,
  read: (after: Row | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after: Row | null = null;
  for (;;) {
    const rows: Row[] = await read(after);
    await nextTurn();
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1) ?? null;
  }
}
