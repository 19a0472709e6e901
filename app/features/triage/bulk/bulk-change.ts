import type { MergeEffect } from "~/features/merges/merge-effect";
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

/** Said instead of a number where what goes on is another idea than those that are chosen. */
export const NAMED = "named";
/** Of the number or address that names it. */
export const NAMED_MAX = 500;

/** What is done to many ideas, as it is kept. */
export type BulkAct =
  | { act: "tags"; add: number[]; remove: number[] }
  | ({ act: "status" } & Omit<StatusInput, "fromStatusId">)
  | { act: "owner"; ownerId: number | null }
  | { act: "board"; boardId: number; confirmed: boolean }
  | { act: "archive"; note: string; noteHtml: string }
  /** `confirmed`: that more people will see who voted is understood. */
  | { act: "merge"; canonicalId: number; confirmed: boolean };

/** Of the chosen ideas those that something is done to: what goes on is merged into nothing. */
export function concerned(act: BulkAct, ideaIds: readonly number[]): number[] {
  return ideaIds.filter((id) => act.act !== "merge" || id !== act.canonicalId);
}

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
  | { act: "board"; boardId: number }
  | { act: "merge"; mergeId: number };

export interface IdeaOutcome {
  ideaId: number;
  outcome: Outcome;
}

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
  /** Stands for just these ideas. */
  mark: string;
  /** How many people hear of it at most; null where nobody does. */
  hears: number | null;
  merge: MergeEffect | null;
}
