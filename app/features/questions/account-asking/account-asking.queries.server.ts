import type { Db } from "~db/connect.server";
import type { AccountAsking } from "./account-asking";

/** By whom nobody of an account is asked: nobody at all, or the people of some accounts. Two queries. */
export async function getAccountAsking(db: Db, accountId: number): Promise<AccountAsking> {
  const account = await db
    .selectFrom("account")
    .select("asked_off_at")
    .where("id", "=", accountId)
    .executeTakeFirst();
  const noted = db.selectFrom("account_exclusion").select("reason");
  const pairs = noted
    .select("other_id as id")
    .where("account_id", "=", accountId)
    .unionAll(noted.select("account_id as id").where("other_id", "=", accountId));
  const exclusions = await db
    .selectFrom(pairs.as("pair"))
    .innerJoin("account", "account.id", "pair.id")
    .select(["account.id", "account.name", "pair.reason"])
    .orderBy("account.name_folded")
    .execute();
  return { askedOff: account !== undefined && account.asked_off_at !== null, exclusions };
}
