import type { Db, Trx } from "~db/connect.server";
import type { NewRow, ReportDecision } from "~db/schema";
import type { Thing } from "./report";

export async function insertReport(trx: Trx, report: NewRow<"report">): Promise<void> {
  await trx.insertInto("report").values(report).execute();
}

/** The person's report of the thing that nobody has decided yet. */
export async function findOpenReport(
  db: Db,
  reporterId: number,
  thing: Thing,
): Promise<{ at: number } | undefined> {
  return openReportsOf(db, thing)
    .select("created_at as at")
    .where("reporter_id", "=", reporterId)
    .executeTakeFirst();
}

export async function hasOpenReport(db: Db, thing: Thing): Promise<boolean> {
  return (await openReportsOf(db, thing).select("id").limit(1).executeTakeFirst()) !== undefined;
}

/**
 * All open reports of a thing are decided.
 * @returns their numbers.
 */
export async function decideReports(
  trx: Trx,
  thing: Thing,
  decided: { decision: ReportDecision; by: number | null; at: number },
): Promise<number[]> {
  const rows = await trx
    .updateTable("report")
    .set({ decision: decided.decision, decided_by_id: decided.by, decided_at: decided.at })
    .where("idea_id", "=", thing.ideaId)
    .where("comment_id", thing.commentId === null ? "is" : "=", thing.commentId)
    .where("decided_at", "is", null)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

function openReportsOf(db: Db, { ideaId, commentId }: Thing) {
  return db
    .selectFrom("report")
    .where("idea_id", "=", ideaId)
    .where("comment_id", commentId === null ? "is" : "=", commentId)
    .where("decided_at", "is", null);
}
