import { DAY, HOUR, now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { countSegment } from "./count-segment.queries.server";
import type { Segment } from "./segment";
import { findSegment, listSegments, updateSegment } from "./segments.queries.server";

/** The kind of the job that counts one segment again, or all of them every night. */
export const SEGMENT_COUNT_JOB = "segment_count";

export interface SegmentCountPayload {
  /** Null for all. */
  segmentId: number | null;
}

const HOUR_OF_NIGHT = 4;

/** Has a segment counted once its change is there. */
export async function enqueueCount(trx: Trx, segmentId: number): Promise<void> {
  await enqueueJob(trx, SEGMENT_COUNT_JOB, { segmentId });
}

/** Enqueues the count of the next night; each night has one, however many processes there are. */
export async function enqueueNightlyCount(trx: Trx): Promise<void> {
  const night = Math.floor(now() / DAY) + 1;
  const runAt = night * DAY + HOUR_OF_NIGHT * HOUR;
  const payload: SegmentCountPayload = { segmentId: null };
  await enqueueJob(trx, SEGMENT_COUNT_JOB, payload, {
    key: `${SEGMENT_COUNT_JOB}:${night}`,
    runAt,
  });
}

/** Counts segments for the lists, one after the other and outside of any transaction. */
export async function recountSegments(
  database: Database,
  { segmentId }: SegmentCountPayload,
): Promise<void> {
  if (segmentId === null) {
    for (const segment of await listSegments(database.read)) {
      if (!segment.retired) await recount(database, segment);
    }
    await database.write(enqueueNightlyCount);
    return;
  }
  const segment = await findSegment(database.read, segmentId);
  if (segment) await recount(database, segment);
}

async function recount(database: Database, { id, rule }: Segment): Promise<void> {
  const { people, accounts } = await countSegment(database.read, rule);
  const count = { people_count: people, account_count: accounts, counted_at: now() };
  await database.write((trx) => updateSegment(trx, id, count));
}
