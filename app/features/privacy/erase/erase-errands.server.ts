import { type Expression, type SqlBool, sql } from "kysely";
import type { ErasureStep } from "./erasing";
import { forgetInOwn, marksOf } from "./traces";

/** What the product notes for itself: limits counted per person or address, and errors of jobs. */
export const eraseErrands: ErasureStep = async ({ database, personId, traces }) => {
  const ends = [`%:${personId}`, ...(traces.email ? [`%:${like(traces.email)}`] : [])];
  const marks = marksOf(traces).map((mark) => `%${like(mark)}%`);
  await database.write(async (trx) => {
    await trx
      .deleteFrom("rate_limit")
      .where((where) => where.or(ends.map((end) => matches(where.ref("bucket"), end))))
      .execute();
    const told = await trx
      .selectFrom("job")
      .select(["id", "payload", "last_error"])
      .where((where) =>
        where.or(
          marks.flatMap((mark) => [
            matches(where.ref("payload"), mark),
            matches(where.ref("last_error"), mark),
          ]),
        ),
      )
      .execute();
    for (const job of told) {
      const payload = forgetInOwn(job.payload, traces);
      await trx
        .updateTable("job")
        .set({ payload, last_error: null })
        .where("id", "=", job.id)
        .execute();
    }
  });
};

function like(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

function matches(column: Expression<unknown>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`;
}
