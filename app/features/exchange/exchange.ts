import type { ExchangeKind, ExchangeSide } from "~db/schema";
import type { Balance, ExchangeBand } from "./balance";

export type { ExchangeBand, ExchangeKind, ExchangeSide };

/** One thing that was given, as a line of a statement. */
export interface EntryLine {
  id: number;
  kind: ExchangeKind;
  at: number;
  /** Who gave it, or to whom it was given; "" for a former member, null for the whole account. */
  person: string | null;
  /** Where it is seen, and what that is called, if it has a name; null where nothing is left of it. */
  source: { href: string; title: string | null; language: string | null } | null;
  /** Hundredths of a point; null for a reader who is told no numbers. */
  points: number | null;
}

/** How often a kind of thing was given in a time. */
export interface KindCount {
  kind: ExchangeKind;
  count: number;
  /** Hundredths of a point; null for a reader who is told no numbers. */
  points: number | null;
}

/** One side of a statement: what it adds up to, and its latest entries. */
export interface StatementSide {
  counts: KindCount[];
  entries: EntryLine[];
  /** Before which entry the next page begins; null where there is none. */
  next: EntryPlace | null;
}

/** After which line of one side a page goes on. */
export interface EntryPlace {
  side: ExchangeSide;
  at: number;
  id: number;
}

/** What both sides gave in one month. */
export interface MonthSum {
  /** A moment in the middle of it. */
  at: number;
  customer: number;
  company: number;
}

export interface Statement {
  sides: Record<ExchangeSide, StatementSide>;
  months: MonthSum[];
}

/** An account in the list of all that have a ledger. */
export interface DebtRow extends Balance {
  id: number;
  name: string;
  owner: string | null;
  /** Ideas that wait for a first answer. */
  waiting: number;
}

/** In how many days the counts of a statement are. */
export const COUNTED_DAYS = 180;
export const MONTHS_DRAWN = 12;
export const ENTRIES_PER_PAGE = 20;
export const DEBTS_PER_PAGE = 40;

export function statementPath(accountId: number): string {
  return `/accounts/${accountId}/exchange`;
}

const PLACE = /^(customer|company)\.(\d{1,15})\.(\d{1,15})$/;

/** The place that an address names; what makes no sense is the beginning. */
export function readPlace(text: string | null): EntryPlace | null {
  const [, side, at, id] = PLACE.exec(text ?? "") ?? [];
  return side ? { side: side as ExchangeSide, at: Number(at), id: Number(id) } : null;
}

export function writePlace({ side, at, id }: EntryPlace): string {
  return `${side}.${at}.${id}`;
}

/** What the list of debts is narrowed down to. */
export interface DebtFilters {
  /** Null for all that there is something to say of. */
  band: Exclude<ExchangeBand, "little"> | null;
  /** Those that the viewer looks after. */
  mine: boolean;
  /** The balance and the number of the account after which the page begins. */
  after: { balance: number; id: number } | null;
}

const AFTER = /^(-?[01](?:\.\d{1,18})?(?:e-\d{1,2})?):([1-9]\d{0,14})$/;

/** The filters of an address; what makes no sense there is left out. */
export function readDebtFilters(params: URLSearchParams): DebtFilters {
  const band = (["owe", "even", "ask"] as const).find((each) => each === params.get("band"));
  const [, balance, id] = AFTER.exec(params.get("after") ?? "") ?? [];
  return {
    band: band ?? null,
    mine: params.get("owner") === "mine",
    after: balance ? { balance: Number(balance), id: Number(id) } : null,
  };
}

export function debtsPath({ band, mine, after }: DebtFilters): string {
  const params = new URLSearchParams();
  if (band) params.set("band", band);
  if (mine) params.set("owner", "mine");
  if (after) params.set("after", `${after.balance}:${after.id}`);
  const query = params.toString();
  return query ? `/exchange?${query}` : "/exchange";
}
