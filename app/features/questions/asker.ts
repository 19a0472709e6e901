import type { AccountKind } from "~db/schema";

/** What others are told of an account as long as it is not named: never that it was lost. */
export type AskerKind = "customer" | "partner" | "prospect";

/** How many people work at an account, roughly; no number is the upper end of the last band. */
export interface SizeBand {
  from: number;
  to: number | null;
}

/** Who asked, without a name: "Prospect, logistics, 200 to 500 people". */
export interface AskerLabel {
  /** Null for who belongs to no account. */
  kind: AskerKind | null;
  industry: string;
  size: SizeBand | null;
}

/** Who asked, as one reader is told. */
export interface Asker {
  label: AskerLabel;
  /** Null where the reader is not told, and for a former member. */
  person: { name: string; handle: string; portrait: string | null } | null;
  /** The account's name, where the reader is told it. */
  account: string | null;
  /** Whether others are told the name, too. */
  named: boolean;
  /** Whether it is the reader. */
  own: boolean;
  /** Whether somebody of the company asked it, for themselves or for a customer. */
  byCompany: boolean;
}

const ENDS = [10, 50, 200, 500, 1_000, 5_000] as const;

/** The band that a number of people is in. */
export function sizeBand(people: number): SizeBand {
  const above = ENDS.findIndex((end) => people <= end);
  if (above < 0) return { from: ENDS[ENDS.length - 1] ?? 0, to: null };
  return { from: above === 0 ? 1 : (ENDS[above - 1] ?? 1), to: ENDS[above] ?? null };
}

/** What others are told an account is: that one was lost or left is nobody's business. */
export function toldKind(kind: AccountKind): AskerKind {
  if (kind === "lost") return "prospect";
  return kind === "churned" ? "customer" : kind;
}
