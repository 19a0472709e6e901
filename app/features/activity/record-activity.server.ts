import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Trx } from "~db/connect.server";
import type { Details, Subject, Verb } from "./activity";

/** The kind of the job that each activity row enqueues; its payload is `{ activityId }`. */
export const ACTIVITY_JOB = "activity";

/**
 * Writes the audit and activity row of a change, in the change's own transaction, and enqueues the
 * job that tells people. Rows with `staffOnly` are never shown to members.
 * @returns the row's id.
 */
export async function recordActivity(
  trx: Trx,
  viewer: Viewer,
  verb: Verb,
  subject: Subject,
  details: Details = {},
  options: { staffOnly?: boolean } = {},
): Promise<number> {
  const { id } = await trx
    .insertInto("activity")
    .values({
      actor_id: viewer.id,
      verb,
      subject_kind: subject.kind,
      subject_id: subject.id,
      idea_id: subject.kind === "idea" ? subject.id : (subject.ideaId ?? null),
      roadmap_item_id:
        subject.kind === "roadmap_item" ? subject.id : (subject.roadmapItemId ?? null),
      account_id: subject.kind === "account" ? subject.id : (subject.accountId ?? null),
      deal_id: subject.kind === "deal" ? subject.id : (subject.dealId ?? null),
      staff_only: options.staffOnly ? 1 : 0,
      details: JSON.stringify(details),
      created_at: now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await enqueueJob(trx, ACTIVITY_JOB, { activityId: id });
  return id;
}
