import type { Bearer, Grade, RegisterKind, RegisterStatus } from "~db/schema";

export type { Bearer, Grade, RegisterKind, RegisterStatus };

export const registerKinds: readonly RegisterKind[] = ["risk", "benefit"];
export const bearers: readonly Bearer[] = ["customer", "company", "partner", "end_user"];
export const registerStatuses: readonly RegisterStatus[] = [
  "open",
  "mitigated",
  "accepted",
  "happened",
];
/** Of a risk that somebody may still meet: neither averted nor a thing of the past. */
export const openStatuses: readonly RegisterStatus[] = ["open", "accepted"];
export const grades: readonly Grade[] = [1, 2, 3, 4, 5];

export const ROW_MIN = 10;
export const ROW_MAX = 240;
export const MITIGATION_MAX = 600;
export const EVIDENCE_URL_MAX = 500;

/** On an item's page: the gravest and the largest of them. */
export const ROWS_SHOWN = 8;
/** On the page of the register. */
export const ROWS_MOST = 200;

/** What its author says of it. */
export interface RowWords {
  kind: RegisterKind;
  body: string;
  bearer: Bearer;
  likelihood: Grade;
  impact: Grade;
  evidenceIdeaId: number | null;
  evidenceUrl: string;
}

/** What the company does about it. */
export interface RowCare {
  mitigation: string;
  ownerId: number | null;
  reviewAt: number | null;
  status: RegisterStatus;
}

/** What every rule about a row needs to know of it. */
export interface RowState {
  authorId: number;
  accountId: number | null;
  hidden: boolean;
  /** Whether somebody else marked it, commented on it or did something about it. */
  answered: boolean;
}

/** A row as one reader sees it. */
export interface RowView extends Omit<RowWords, "evidenceIdeaId"> {
  id: number;
  /** Counted from 1 among those of its kind, in the order of their making. */
  number: number;
  evidenceIdea: { title: string; path: string; language: string } | null;
  mitigation: string;
  owner: { name: string; handle: string } | null;
  reviewAt: number | null;
  status: RegisterStatus;
  author: { name: string; handle: string; account: string | null } | null;
  byStaff: boolean;
  version: number;
  createdAt: number;
  edited: boolean;
  hidden: boolean;
  hiddenReason: string | null;
  /** Accounts to which it applies besides the author's; a person without one counts as one. */
  marks: number;
  marked: boolean;
  /** In the talk about it. */
  comments: number;
  can: { edit: boolean; tend: boolean; mark: boolean; hide: boolean };
}

/** The register of an item, or the gravest part of it. */
export interface Register {
  rows: RowView[];
  totals: Record<RegisterKind, number>;
}

/** A number for a risk, a letter for a benefit: 1, 2, 3 and A, B, C; after Z comes AA. */
export function rowLabel({ kind, number }: Pick<RowView, "kind" | "number">): string {
  return kind === "risk" ? String(number) : letters(number);
}

function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return before === 0 ? last : letters(before) + last;
}
