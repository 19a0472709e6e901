import { recordActivity } from "~/features/activity/record-activity.server";
import { lockWithCanonicals } from "~/features/merges/lock-with-canonicals.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { canStillUndo } from "../status-change";
import { canChangeMany } from "../triage.policy";
import { takeBack } from "./act-on-idea.server";
import { type Changed, getBulkChange, listBefore, setOutcomes } from "./bulk.queries.server";
import { BULK_AT_ONCE } from "./bulk-change";

/**
 * Takes a change of many ideas back, within ten minutes, in transactions of as many as it was made
 * in. Where somebody decided otherwise since, that stands. Done twice, or again after a crash, it
 * goes on where it was.
 * @throws Conflict when it is too late.
 */
export async function undoMany(
  database: Database,
  viewer: Viewer,
  changeId: number,
): Promise<void> {
  allow(viewer, canChangeMany(viewer));
  await database.write((trx) => beginUndo(trx, viewer, changeId));
  for (let undone = BULK_AT_ONCE; undone === BULK_AT_ONCE; ) {
    undone = await database.write(async (trx) => {
      const rows = await listBefore(trx, changeId, BULK_AT_ONCE);
      await undoSome(trx, viewer, changeId, rows);
      return rows.length;
    });
  }
}

async function undoSome(trx: Trx, viewer: Viewer, changeId: number, rows: readonly Changed[]) {
  await lockWithCanonicals(
    trx,
    rows.map((row) => row.ideaId),
  );
  const outcomes = [];
  for (const { ideaId, before } of rows) {
    const { outcome } = await takeBack(trx, viewer, ideaId, before, { bulkChange: changeId });
    const became = outcome === "refused" ? ("kept" as const) : ("undone" as const);
    outcomes.push({ ideaId, outcome: became, details: { before } });
  }
  await setOutcomes(trx, changeId, outcomes);
}

async function beginUndo(trx: Trx, viewer: Viewer, changeId: number): Promise<void> {
  const change = await getBulkChange(trx, changeId);
  if (change.undone_at !== null) return;
  if (!canStillUndo(change.created_at, now())) throw new Conflict("triage:undo.late");
  await trx
    .updateTable("bulk_change")
    .set({ undone_at: now() })
    .where("id", "=", changeId)
    .execute();
  const subject = { kind: "bulk_change", id: changeId } as const;
  const details = { act: change.act, count: change.idea_count };
  await recordActivity(trx, viewer, "bulk_change.undone", subject, details, { staffOnly: true });
}
