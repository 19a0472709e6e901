import { NotFound } from "~/platform/errors";
import { foldName } from "~/platform/fold-name";
import type { Db, Trx } from "~db/connect.server";
import { forUpdate } from "~db/dialect";
import type { NewRow, RowChange } from "~db/schema";
import type { Account } from "./account";
import type { Keepers } from "./account.policy";

/** @throws NotFound */
export async function getAccount(db: Db, id: number): Promise<Account> {
  const row = await db
    .selectFrom("account")
    .select(["id", "name", "kind"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row;
}

/** As {@link getAccount}, and nobody else changes it until the transaction ends. */
export async function lockAccount(trx: Trx, id: number): Promise<Account> {
  await forUpdate(trx, trx.selectFrom("account").select("id").where("id", "=", id)).execute();
  return getAccount(trx, id);
}

/** Who may change the account and its deals. @throws NotFound */
export async function getKeepers(db: Db, id: number): Promise<Keepers> {
  const account = await db
    .selectFrom("account")
    .select("owner_id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!account) throw new NotFound();
  const team = await db
    .selectFrom("account_team")
    .select("person_id")
    .where("account_id", "=", id)
    .execute();
  return { ownerId: account.owner_id, team: team.map((row) => row.person_id) };
}

/** The account of this name, in whatever spelling. */
export function findAccountByName(db: Db, name: string): Promise<Account | undefined> {
  return db
    .selectFrom("account")
    .select(["id", "name", "kind"])
    .where("name_folded", "=", foldName(name))
    .executeTakeFirst();
}

/** Undefined when the name is taken. */
export async function insertAccount(
  trx: Trx,
  account: Omit<NewRow<"account">, "name_folded">,
): Promise<number | undefined> {
  const row = await trx
    .insertInto("account")
    .values({ ...account, name_folded: foldName(account.name) })
    .onConflict((conflict) => conflict.column("name_folded").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateAccount(
  trx: Trx,
  id: number,
  change: RowChange<"account">,
): Promise<void> {
  await trx.updateTable("account").set(change).where("id", "=", id).execute();
}
