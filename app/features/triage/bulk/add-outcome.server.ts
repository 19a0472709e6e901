import type { Db } from "~db/connect.server";
import { type BulkReport, type Outcome, REFUSED_NAMED } from "./bulk-change";

export function emptyReport(): BulkReport {
  return { changed: 0, same: 0, refused: 0, named: [] };
}

/** Counts an outcome; the first that are refused are named. */
export async function addOutcome(
  db: Db,
  report: BulkReport,
  ideaId: number,
  outcome: Outcome,
): Promise<void> {
  report[outcome.outcome] += 1;
  if (outcome.outcome !== "refused" || report.named.length >= REFUSED_NAMED) return;
  const idea = await db
    .selectFrom("idea")
    .select("title")
    .where("id", "=", ideaId)
    .executeTakeFirst();
  report.named.push({ id: ideaId, title: idea?.title ?? "", reasons: outcome.reasons });
}
