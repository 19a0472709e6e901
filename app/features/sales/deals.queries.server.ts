import { NotFound } from "~/platform/errors";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import type { Deal, DealRow } from "./deal";

export function selectDeals(db: Db) {
  return db
    .selectFrom("deal")
    .select(["deal.id", "deal.account_id as accountId", "deal.name", "deal.amount", "deal.stage"])
    .select(["deal.close_on as closeOn", "deal.owner_id as ownerId", "deal.outcome"])
    .select(["deal.outcome_reason as outcomeReason", "deal.closed_at as closedAt"]);
}

/** @throws NotFound */
export async function getDeal(db: Db, id: number): Promise<Deal> {
  const deal = await selectDeals(db).where("deal.id", "=", id).executeTakeFirst();
  if (!deal) throw new NotFound();
  return deal;
}

/** As {@link getDeal}, and nobody else changes it until the transaction ends. */
export async function lockDeal(trx: Trx, id: number): Promise<Deal> {
  await forUpdate(trx, trx.selectFrom("deal").select("id").where("id", "=", id)).execute();
  return getDeal(trx, id);
}

/** Deals with the names of their account and owner; the caller adds which, and their order. */
export function selectDealRows(db: Db) {
  return selectDeals(db)
    .innerJoin("account", "account.id", "deal.account_id")
    .leftJoin("person as owner", "owner.id", "deal.owner_id")
    .select(["account.name as account", "owner.name as owner"]);
}

/** The deals of an account: open ones first, each group newest first; up to `most`. */
export function listDealsOf(db: Db, accountId: number, most: number): Promise<DealRow[]> {
  return selectDealRows(db)
    .where("deal.account_id", "=", accountId)
    .orderBy((order) => order.case().when("deal.outcome", "is", null).then(0).else(1).end())
    .orderBy("deal.id", "desc")
    .limit(most)
    .execute();
}

export async function insertDeal(trx: Trx, deal: NewRow<"deal">): Promise<number> {
  const row = await trx.insertInto("deal").values(deal).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

export async function updateDeal(trx: Trx, id: number, change: RowChange<"deal">): Promise<void> {
  await trx.updateTable("deal").set(change).where("id", "=", id).execute();
}
