import { getCommunity } from "~/features/community/community.queries.server";
import { DAY, HOUR, now } from "~/platform/clock";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";
import { countBalances } from "./count-balances.server";
import { recountPoints } from "./recount-points.server";
import { lockLedger, settle, settleEntries } from "./settle.server";
import { actColumns, sourcesOf, telling } from "./sources-of-activity.server";

/** Goes through the activity after an act and makes of it what the ledger says. */
export const EXCHANGE_REBUILD_JOB = "exchange_rebuild";
/** Counts every account again: every night, and when the admin changed what counts how much. */
export const EXCHANGE_COUNT_JOB = "exchange_count";

export interface RebuildPayload {
  /** The activity row after which it goes on. */
  after: number;
}

export interface CountPayload {
  /** The account after which it goes on. */
  after: number;
  /** Whether what entries count is set again, too. */
  points?: boolean;
  /** Whether the next night's is enqueued at the end. */
  nightly?: boolean;
}

const ACTS_AT_ONCE = 400;
const ACCOUNTS_AT_ONCE = 100;
const HOUR_OF_NIGHT = 3;

/** What this act changed in the ledger. */
export async function settleActivity(database: Database, activityId: number): Promise<void> {
  const act = await database.read
    .selectFrom("activity")
    .select(actColumns)
    .where("id", "=", activityId)
    .where("verb", "in", telling)
    .executeTakeFirst();
  if (!act) return;
  await database.write(async (trx) => settle(trx, await sourcesOf(trx, [act])));
}

/** A few hundred acts, and enqueues the rest; after the last one every account is counted. */
export async function rebuildLedger(database: Database, { after }: RebuildPayload): Promise<void> {
  const acts = await database.read
    .selectFrom("activity")
    .select(actColumns)
    .where("id", ">", after)
    .where("verb", "in", telling)
    .orderBy("id")
    .limit(ACTS_AT_ONCE)
    .execute();
  await database.write(async (trx) => {
    await lockLedger(trx);
    const { exchange } = await getCommunity(trx);
    await settleEntries(trx, await sourcesOf(trx, acts), exchange);
    const last = acts.at(-1);
    if (last) await enqueueRebuild(trx, last.id);
    else await enqueueCount(trx, { after: 0, points: true });
  });
}

/** Has what happened after this act, or all of it after 0, made part of the ledger. */
export async function enqueueRebuild(trx: Trx, after: number): Promise<void> {
  const payload: RebuildPayload = { after };
  await enqueueJob(trx, EXCHANGE_REBUILD_JOB, payload, { key: `${EXCHANGE_REBUILD_JOB}:${after}` });
}

/** Counts some accounts again, and enqueues the rest. */
export async function recountAccounts(database: Database, payload: CountPayload): Promise<void> {
  const { after, points = false, nightly = false } = payload;
  const rows = await database.read
    .selectFrom("account")
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .limit(ACCOUNTS_AT_ONCE)
    .execute();
  const ids = rows.map(({ id }) => id);
  await database.write(async (trx) => {
    await lockLedger(trx);
    if (points) await recountPoints(trx, ids);
    await countBalances(trx, ids);
    const last = ids.at(-1);
    if (last !== undefined) await enqueueCount(trx, { ...payload, after: last });
    else if (nightly) await enqueueNightlyBalance(trx);
  });
}

export async function enqueueCount(trx: Trx, payload: CountPayload): Promise<void> {
  await enqueueJob(trx, EXCHANGE_COUNT_JOB, payload);
}

/** What was given 180 days ago counts no more from tonight on; each night has one count. */
export async function enqueueNightlyBalance(trx: Trx): Promise<void> {
  const night = Math.floor(now() / DAY) + 1;
  await enqueueJob(
    trx,
    EXCHANGE_COUNT_JOB,
    { after: 0, nightly: true },
    { key: `${EXCHANGE_COUNT_JOB}:${night}`, runAt: night * DAY + HOUR_OF_NIGHT * HOUR },
  );
}

/** Does at once what waits of this, which its jobs would do bit by bit: for a community that is just filled. */
export async function finishLedger(database: Database): Promise<void> {
  for (;;) {
    const job = await database.write((trx) =>
      trx
        .deleteFrom("job")
        .where("id", "=", (next) =>
          next
            .selectFrom("job")
            .select(({ fn }) => fn.min("id").as("id"))
            .where("kind", "in", [EXCHANGE_REBUILD_JOB, EXCHANGE_COUNT_JOB])
            .where("run_at", "<=", now()),
        )
        .returning(["kind", "payload"])
        .executeTakeFirst(),
    );
    if (!job) return;
    const payload = JSON.parse(job.payload);
    if (job.kind === EXCHANGE_REBUILD_JOB) await rebuildLedger(database, payload);
    else await recountAccounts(database, payload);
  }
}
