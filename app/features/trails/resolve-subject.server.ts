import { findAccountByName } from "~/features/accounts/accounts.queries.server";
import { Invalid } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db } from "~db/connect.server";

/** An account and a deal of it. */
export interface TrailSubject {
  account: { id: number; name: string } | null;
  deal: { id: number } | null;
}

/**
 * For whom a trail is: a deal brings its account. Staff read every account and every deal, so that
 * these need no question of permission.
 * @throws Invalid where there is no such thing, or the deal is another account's.
 */
export async function resolveSubject(
  db: Db,
  input: { account: string; deal?: number | undefined },
): Promise<TrailSubject> {
  if (input.deal !== undefined) return ofDeal(db, input.deal, input.account);
  if (input.account === "") return { account: null, deal: null };
  const account = await findAccountByName(db, input.account);
  if (!account) throw new Invalid({ account: ["trails:errors.noAccount"] });
  return { account, deal: null };
}

async function ofDeal(db: Db, id: number, accountName: string): Promise<TrailSubject> {
  const deal = await db
    .selectFrom("deal")
    .innerJoin("account", "account.id", "deal.account_id")
    .select(["deal.id", "deal.account_id", "account.name", "account.name_folded"])
    .where("deal.id", "=", id)
    .executeTakeFirst();
  if (!deal) throw new Invalid({ deal: ["shared:errors.choice"] });
  if (accountName !== "" && foldName(accountName) !== deal.name_folded) {
    throw new Invalid({ deal: ["trails:errors.otherAccount"] });
  }
  return { account: { id: deal.account_id, name: deal.name }, deal: { id: deal.id } };
}
