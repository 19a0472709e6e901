import { listTitles } from "~/features/ideas/titles.queries.server";
import type { Db } from "~db/connect.server";
import { type BulkReport, type IdeaOutcome, REFUSED_NAMED } from "./bulk-change";

export function emptyReport(): BulkReport {
  return { changed: 0, same: 0, refused: 0, named: [] };
}

/** Counts outcomes; the first that are refused are named. */
export async function addOutcomes(
  db: Db,
  report: BulkReport,
  outcomes: readonly IdeaOutcome[],
): Promise<void> {
  for (const { outcome } of outcomes) report[outcome.outcome] += 1;
  const refused = outcomes
    .flatMap(({ ideaId, outcome }) =>
      outcome.outcome === "refused" ? [{ id: ideaId, reasons: outcome.reasons }] : [],
    )
    .slice(0, REFUSED_NAMED - report.named.length);
  const titles = await listTitles(
    db,
    refused.map(({ id }) => id),
  );
  for (const { id, reasons } of refused) {
    const title = titles.find((each) => each.id === id)?.title ?? "";
    report.named.push({ id, title, reasons });
  }
}
