import { sql } from "kysely";
import type { Db } from "~db/connect.server";
import type { DealRow, DealState } from "./deal";
import { selectDealRows } from "./deals.queries.server";

export const DEALS_A_PAGE = 30;
const NO_DATE = "9999-12-31";

export interface DealsPlace {
  state: DealState;
  /** Only those of this owner. */
  ownerId: number | null;
  /** The last deal of the page before. */
  after: { key: string | number; id: number } | null;
}

/**
 * A page of the deals: open ones by the day on which they close, ended ones newest first.
 * @returns the rows, and the key of the last one while there are more.
 */
export async function listDeals(
  db: Db,
  { state, ownerId, after }: DealsPlace,
): Promise<{ deals: DealRow[]; next: string | null }> {
  let query = selectDealRows(db).limit(DEALS_A_PAGE + 1);
  if (ownerId !== null) query = query.where("deal.owner_id", "=", ownerId);
  if (state === "open") {
    const closes = sql<string>`coalesce(deal.close_on, '9999-12-31')`;
    query = query.where("deal.outcome", "is", null).orderBy(closes).orderBy("deal.id");
    if (after)
      query = query.where(sql<boolean>`(${closes}, deal.id) > (${after.key}, ${after.id})`);
  } else {
    query = query
      .where("deal.outcome", "=", state)
      .orderBy("deal.closed_at", "desc")
      .orderBy("deal.id", "desc");
    if (after) {
      const { key, id } = after;
      query = query.where(sql<boolean>`(deal.closed_at, deal.id) < (${Number(key)}, ${id})`);
    }
  }
  const rows = await query.execute();
  const deals = rows.slice(0, DEALS_A_PAGE);
  const last = rows.length > DEALS_A_PAGE ? deals.at(-1) : undefined;
  return { deals, next: last ? keyOf(last, state) : null };
}

function keyOf(deal: DealRow, state: DealState): string {
  return `${state === "open" ? (deal.closeOn ?? NO_DATE) : (deal.closedAt ?? 0)}_${deal.id}`;
}

/** The place that an address names by the key of a deal; null for none or a broken one. */
export function readDealsKey(text: string | null, state: DealState): DealsPlace["after"] {
  const pattern = state === "open" ? /^(\d{4}-\d\d-\d\d)_(\d{1,15})$/ : /^(\d{1,15})_(\d{1,15})$/;
  const [, key, id] = pattern.exec(text ?? "") ?? [];
  return key && id ? { key, id: Number(id) } : null;
}
