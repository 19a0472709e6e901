import { type CustomerRow, findCustomers } from "~/features/people/find-customers.queries.server";
import type { Db } from "~db/connect.server";
import type { CustomerMatch } from "./customer-match";

const MATCHES_MOST = 8;
const DEALS_MOST = 60;

/** Who may have said it, with the open deals of their account; who belongs to none has nobody speak for them. */
export async function findMatches(
  db: Db,
  typed: string,
  accountId: number | null,
): Promise<CustomerMatch[]> {
  return withDeals(db, await findCustomers(db, typed, { accountId, most: MATCHES_MOST }));
}

/** Customers as choices, as far as somebody may speak for them. */
export async function withDeals(db: Db, found: readonly CustomerRow[]): Promise<CustomerMatch[]> {
  const people = found.filter(hasAccount);
  if (people.length === 0) return [];
  const accounts = people.map((person) => person.account_id);
  const deals = await db
    .selectFrom("deal")
    .select(["id", "name", "account_id"])
    .where("account_id", "in", accounts)
    .where("outcome", "is", null)
    .orderBy("id", "desc")
    .limit(DEALS_MOST)
    .execute();
  return people.map(({ id, name, account, account_id: accountId }) => ({
    ...{ id, name, account },
    deals: deals
      .filter((deal) => deal.account_id === accountId)
      .map((deal) => ({ id: deal.id, name: deal.name })),
  }));
}

type OfAccount = CustomerRow & { account_id: number; account: string };

function hasAccount(person: CustomerRow): person is OfAccount {
  return person.account_id !== null && person.account !== null;
}
