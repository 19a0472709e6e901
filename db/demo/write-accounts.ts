import { foldName } from "~/platform/fold-name";
import type { Database, Trx } from "../connect.server";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

/** The days before now in which all of the demo happened. */
export const LONGEST_AGO = 366;
/** Minor units of a euro. */
const CENTS = 100;

/** The accounts with what is known of them, and who belongs to which since they came. */
export async function writeAccounts(
  database: Database,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const { accounts } = world.content;
  const created_at = world.at(LONGEST_AGO);
  const rows = accounts.map(({ name, kind, size, industry, region, plan, ...account }) => ({
    ...{ name, name_folded: foldName(name), kind, size, industry, region, plan, created_at },
    owner_id: account.owner === null ? null : ledger.people.of(account.owner),
    annual_value: account.annualValue === null ? null : account.annualValue * CENTS,
    named_at: account.named ? created_at : null,
  }));
  ledger.accounts.set(
    accounts.map(({ key }) => key),
    await insertForIds(database, "account", rows),
  );
  await database.write(async (trx) => {
    for (const { key, domains } of accounts) {
      const account_id = ledger.accounts.of(key);
      for (const domain of domains) {
        await trx.insertInto("account_domain").values({ domain, account_id, created_at }).execute();
      }
    }
    await writeMembers(trx, world, ledger);
  });
  await writeOwnFields(database, world, ledger);
}

async function writeOwnFields(database: Database, world: World, ledger: Ledger): Promise<void> {
  const { accountFields } = world.content;
  const created_at = world.at(LONGEST_AGO);
  const rows = accountFields.map(({ name, kind, choices = [], unit = "" }, position) => ({
    ...{ name, name_folded: foldName(name), kind, unit, position, created_at },
    choices: choices.join("\n"),
  }));
  const ids = await insertForIds(database, "account_field", rows);
  const values = accountFields.flatMap((field, index) =>
    Object.entries(field.values).map(([account, value]) => ({
      ...{ account_id: ledger.accounts.of(account), field_id: ids[index] ?? 0 },
      text_value: typeof value === "string" ? value : null,
      number_value: typeof value === "number" ? value : null,
    })),
  );
  await insertRows(database, "account_field_value", values);
}

async function writeMembers(trx: Trx, world: World, ledger: Ledger): Promise<void> {
  for (const { key, account } of world.content.people) {
    if (!account) continue;
    const [person_id, account_id] = [ledger.people.of(key), ledger.accounts.of(account)];
    await trx.updateTable("person").set({ account_id }).where("id", "=", person_id).execute();
    await trx
      .insertInto("membership")
      .values({ person_id, account_id, joined_at: world.joinedAt(key), cause: "known" })
      .execute();
  }
}
