import type { ReportDecision, ReportReason } from "~db/schema";

export type { ReportDecision, ReportReason };

export const reportReasons: readonly ReportReason[] = [
  "spam",
  "hurtful",
  "private",
  "off_topic",
  "other",
];

export const REPORT_WORDS_MAX = 600;
export const REPORTS_PER_PAGE = 20;
/** Of one thing, in the list; the rest is counted. */
export const REPORTS_SHOWN = 5;

/** What a report is about: an idea, or a comment on it. */
export interface Thing {
  ideaId: number;
  commentId: number | null;
}

/** What one person said against a thing. */
export interface Report {
  id: number;
  reporter: { name: string; handle: string };
  reason: ReportReason;
  words: string;
  at: number;
}

/** A thing with all that is open against it. */
export interface ReportedThing {
  /** The report that stands for all of them. */
  id: number;
  kind: "idea" | "comment";
  path: string;
  /** Of the idea. */
  title: string;
  words: string;
  language: string;
  board: string;
  author: { name: string; handle: string; suspended: boolean };
  /** Whether the words changed after the first report. */
  edited: boolean;
  hidden: boolean;
  reports: Report[];
  /** Reports that are not in `reports`. */
  more: number;
}
