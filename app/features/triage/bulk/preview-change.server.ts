import type { MergeEffect } from "~/features/merges/merge-effect";
import { readMergeEffect, readVotes } from "~/features/merges/merge-effect.queries.server";
import { allow } from "~/features/people/allow";
import type { SignedInViewer } from "~/features/people/viewer";
import { sha256 } from "~/platform/hash.server";
import type { Database, Trx } from "~db/connect.server";
import { canChangeMany } from "../triage.policy";
import { actOnMany } from "./act-on-many.server";
import { addOutcomes, emptyReport } from "./add-outcomes.server";
import { countFollowers } from "./bulk.queries.server";
import {
  BULK_AT_ONCE,
  type BulkAct,
  type BulkPreview,
  type BulkReport,
  concerned,
} from "./bulk-change";
import { mergeMany, refuseNumber } from "./merge-many.server";

/** Stands for just these ideas: with others in their place it is another. */
export function markOf(ideaIds: readonly number[]): string {
  return sha256(ideaIds.join());
}

/**
 * Says what a change would do, by doing it and taking the transaction back. Nothing of it is seen,
 * and nobody is told.
 */
export async function previewChange(
  database: Database,
  viewer: SignedInViewer,
  act: BulkAct,
  ideaIds: readonly number[],
): Promise<BulkPreview> {
  allow(viewer, canChangeMany(viewer));
  const report = emptyReport();
  const ids = concerned(act, ideaIds);
  const about = { count: ideaIds.length, mark: markOf(ideaIds) };
  if (act.act === "merge") {
    refuseNumber(ids);
    const merge = await takenBack(database, (trx) => watchMerge(trx, viewer, act, { ids, report }));
    return { report, ...about, hears: null, merge };
  }
  for (let from = 0; from < ids.length; from += BULK_AT_ONCE) {
    const some = ids.slice(from, from + BULK_AT_ONCE);
    await takenBack(database, async (trx) => {
      await addOutcomes(trx, report, await actOnMany(trx, viewer, act, some));
    });
  }
  const told = act.act === "status" || act.act === "archive";
  const hears = told ? await countFollowers(database.read, ids) : null;
  return { report, ...about, hears, merge: null };
}

async function watchMerge(
  trx: Trx,
  viewer: SignedInViewer,
  act: Extract<BulkAct, { act: "merge" }>,
  { ids, report }: { ids: readonly number[]; report: BulkReport },
): Promise<MergeEffect> {
  const votes = await readVotes(trx, [act.canonicalId, ...ids]);
  const outcomes = await mergeMany(trx, viewer, act, ids);
  await addOutcomes(trx, report, outcomes);
  const merged = outcomes.filter((each) => each.outcome.outcome === "changed");
  return readMergeEffect(trx, viewer, act.canonicalId, {
    ...{ votes, chosen: ids },
    merged: merged.map((each) => each.ideaId),
  });
}

class TakenBack<T> extends Error {
  constructor(readonly result: T) {
    super();
  }
}

/** Runs work in a transaction that never commits. */
async function takenBack<T>(database: Database, work: (trx: Trx) => Promise<T>): Promise<T> {
  try {
    return await database.write(async (trx) => {
      throw new TakenBack(await work(trx));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as T;
    throw error;
  }
}
