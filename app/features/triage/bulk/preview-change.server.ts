import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import type { Database, Trx } from "~db/connect.server";
import { canChangeMany } from "../triage.policy";
import { actOnIdea } from "./act-on-idea.server";
import { addOutcome, emptyReport } from "./add-outcome.server";
import { countFollowers } from "./bulk.queries.server";
import { BULK_AT_ONCE, type BulkAct, type BulkPreview } from "./bulk-change";

/**
 * Says what a change would do, by doing it and taking the transaction back. Nothing of it is seen,
 * and nobody is told.
 */
export async function previewChange(
  database: Database,
  viewer: Viewer,
  act: BulkAct,
  ideaIds: readonly number[],
): Promise<BulkPreview> {
  allow(viewer, canChangeMany(viewer));
  const report = emptyReport();
  for (let from = 0; from < ideaIds.length; from += BULK_AT_ONCE) {
    const some = ideaIds.slice(from, from + BULK_AT_ONCE);
    await takenBack(database, async (trx) => {
      for (const id of some)
        await addOutcome(trx, report, id, await actOnIdea(trx, viewer, id, act));
    });
  }
  const hears = act.act === "status" ? await countFollowers(database.read, ideaIds) : null;
  return { report, count: ideaIds.length, hears };
}

class TakenBack extends Error {}

/** Runs work in a transaction that never commits. */
async function takenBack(database: Database, work: (trx: Trx) => Promise<void>): Promise<void> {
  try {
    await database.write(async (trx) => {
      await work(trx);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
