import { DAY } from "~/platform/clock";
import type { StatusInput } from "../status-change";

/** So many ideas are changed in one transaction. */
export const BULK_AT_ONCE = 200;
/** So many at most in one change. */
export const BULK_MOST = 1_000;
/** The undo ends after ten minutes; the report is of use for a while longer. */
export const BULK_KEPT_FOR = 30 * DAY;
/** Of what was refused so many are named. */
export const REFUSED_NAMED = 20;

/** What is done to many ideas, as it is kept. */
export type BulkAct =
  | { act: "tags"; add: number[]; remove: number[] }
  | ({ act: "status" } & Omit<StatusInput, "fromStatusId">)
  | { act: "owner"; ownerId: number | null }
  | { act: "board"; boardId: number; confirmed: boolean };

/** What became of one idea; `before` is what the undo needs. */
export type Outcome =
  | { outcome: "changed"; before: Before }
  | { outcome: "same" }
  /** The text keys of what stood against it. */
  | { outcome: "refused"; reasons: string[] };

export type Before =
  | { act: "tags"; added: number[]; removed: number[] }
  | { act: "status"; changeId: number }
  | { act: "owner"; ownerId: number | null }
  | { act: "board"; boardId: number };

/** What a change did, or would do. */
export interface BulkReport {
  changed: number;
  same: number;
  refused: number;
  /** The first of those that were refused. */
  named: { id: number; title: string; reasons: string[] }[];
}

/** What a change of the chosen ideas would do. */
export interface BulkPreview {
  report: BulkReport;
  /** How many ideas it is about. */
  count: number;
  /** How many people hear of it at most; null where nobody does. */
  hears: number | null;
}
