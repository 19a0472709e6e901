import { Invalid } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { findAccountByName } from "./accounts.queries.server";
import { findAccounts } from "./find-accounts.queries.server";

/**
 * The account that a form means by its name, or by the choice among those that a part of a name may
 * mean; null where nothing is said.
 * @throws Invalid with those to choose from.
 */
export async function chooseAccount(
  db: Db,
  { account, accountName }: { account?: number | undefined; accountName: string },
): Promise<number | null> {
  if (accountName === "") return account === undefined ? null : getId(db, account);
  const found = await findAccounts(db, accountName);
  if (account !== undefined && found.some(({ id }) => id === account)) return account;
  const named = await findAccountByName(db, accountName);
  if (named) return named.id;
  const reason = found.length > 0 ? "accounts:errors.which" : "accounts:errors.unknown";
  throw new Invalid({ accountName: [reason] }, { accounts: found });
}

async function getId(db: Db, id: number): Promise<number> {
  const row = await db.selectFrom("account").select("id").where("id", "=", id).executeTakeFirst();
  if (!row) throw new Invalid({ account: ["shared:errors.choice"] });
  return id;
}
