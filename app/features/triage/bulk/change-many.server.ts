import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { allow } from "~/features/people/allow";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Trx } from "~db/connect.server";
import { canChangeMany } from "../triage.policy";
import { actOnMany } from "./act-on-many.server";
import { listWaiting, setOutcomes } from "./bulk.queries.server";
import { BULK_AT_ONCE, type BulkAct, concerned } from "./bulk-change";
import { refuseNumber } from "./merge-many.server";
import { findSentBefore } from "./sent-before.queries.server";

/** The kind of the job that goes on with a change; its payload is a {@link BulkPayload}. */
export const BULK_JOB = "bulk_change";

export interface BulkPayload {
  changeId: number;
}

/**
 * Changes many ideas: up to {@link BULK_AT_ONCE} in this transaction, all or, where something fails,
 * none; of more the rest by jobs, as many at a time. What is refused for one leaves the others.
 * Sent twice it is one.
 * @returns the number of the change.
 */
export async function changeMany(
  trx: Trx,
  viewer: SignedInViewer,
  act: BulkAct,
  ideaIds: readonly number[],
): Promise<number> {
  allow(viewer, canChangeMany(viewer));
  // Before the first row that refers to them: on PostgreSQL such a row locks the idea for others'
  // keys, and two changes of the same ideas would each wait for the other.
  const ids = concerned(act, ideaIds);
  if (act.act === "merge") refuseNumber(ids);
  if (ids.length <= BULK_AT_ONCE) await lockAll(trx, act, ids);
  const sentBefore = await findSentBefore(trx, viewer, act, ids);
  if (sentBefore !== null) return sentBefore;
  const { act: kind, ...input } = act;
  const { id } = await trx
    .insertInto("bulk_change")
    .values({
      actor_id: viewer.id,
      act: kind,
      input: JSON.stringify(input),
      idea_count: ids.length,
      created_at: now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (let from = 0; from < ids.length; from += BULK_AT_ONCE) {
    const rows = ids
      .slice(from, from + BULK_AT_ONCE)
      .map((ideaId) => ({ bulk_change_id: id, idea_id: ideaId }));
    await trx.insertInto("bulk_change_idea").values(rows).execute();
  }
  const subject = { kind: "bulk_change", id } as const;
  const details = { act: kind, count: ids.length };
  await recordActivity(trx, viewer, "bulk_change.made", subject, details, { staffOnly: true });
  if (ids.length > BULK_AT_ONCE) await enqueueJob(trx, BULK_JOB, { changeId: id });
  else await changeSome(trx, viewer, id, act);
  return id;
}

/** Changes the next ideas of a change, in the order of their numbers. @returns how many there were. */
export async function changeSome(
  trx: Trx,
  viewer: Viewer,
  changeId: number,
  act: BulkAct,
): Promise<number> {
  const ids = await listWaiting(trx, changeId, BULK_AT_ONCE);
  const outcomes = await actOnMany(trx, viewer, act, ids, { bulkChange: changeId });
  await setOutcomes(
    trx,
    changeId,
    outcomes.map(({ ideaId, outcome: { outcome, ...details } }) => ({ ideaId, outcome, details })),
  );
  return ids.length;
}

/** With what they are merged into: two changes that cross lock in the same order. */
function lockAll(trx: Trx, act: BulkAct, ideaIds: readonly number[]): Promise<void> {
  return lockIdeas(trx, act.act === "merge" ? [act.canonicalId, ...ideaIds] : ideaIds);
}
