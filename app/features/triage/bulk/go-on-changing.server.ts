import { getPerson } from "~/features/people/people.queries.server";
import { viewerOfPerson } from "~/features/people/viewer-of-person";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database } from "~db/connect.server";
import { actOf, getBulkChange } from "./bulk.queries.server";
import { BULK_JOB, type BulkPayload, changeSome } from "./change-many.server";

/**
 * Changes the next ideas of a large change and asks for the rest. Run twice it goes on where it was;
 * a change that was undone meanwhile stops.
 */
export async function goOnChanging(database: Database, { changeId }: BulkPayload): Promise<void> {
  await database.write(async (trx) => {
    const change = await getBulkChange(trx, changeId);
    if (change.undone_at !== null || change.actor_id === null) return;
    const viewer = viewerOfPerson(await getPerson(trx, change.actor_id));
    const changed = await changeSome(trx, viewer, changeId, actOf(change));
    if (changed > 0) await enqueueJob(trx, BULK_JOB, { changeId });
  });
}
