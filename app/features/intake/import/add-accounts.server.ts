import { findAccountByName, insertAccount } from "~/features/accounts/accounts.queries.server";
import { setDomains } from "~/features/accounts/set-domains.server";
import { setTeam } from "~/features/accounts/set-team.server";
import { spellWord } from "~/features/accounts/spell-words.server";
import type { Db, Trx } from "~db/connect.server";
import type { NewImportedAccount, NewImportedDeal } from "./import-store";

/** The account with all that a file says of it; one that came in the meantime stays as it is. */
export async function addAccount(
  trx: Trx,
  account: NewImportedAccount,
  at: number,
): Promise<number> {
  const { name, kind, size } = account;
  const created_at = account.createdAt ?? at;
  const id = await insertAccount(trx, {
    ...{ name, kind, size, created_at, owner_id: account.ownerId },
    industry: await spellWord(trx, "industry", account.industry),
    region: await spellWord(trx, "region", account.region),
    plan: await spellWord(trx, "plan", account.plan),
    annual_value: account.annualValue,
    external_id: account.externalId,
    named_at: account.named ? created_at : null,
  });
  if (id === undefined) {
    const known = await findAccountByName(trx, name);
    if (!known) throw new Error(`the account ${name} was not made`);
    return known.id;
  }
  await setTeam(trx, id, account.team);
  await setDomains(trx, id, account.domains);
  return id;
}

/** Whether the deal is there: by its number elsewhere, else by account and name. */
export async function haveDeal(
  db: Db,
  accountId: number,
  { externalId, name }: Pick<NewImportedDeal, "externalId" | "name">,
): Promise<boolean> {
  const deals = db.selectFrom("deal").select("id").limit(1);
  const found = await (externalId === null
    ? deals.where("account_id", "=", accountId).where("name", "=", name)
    : deals.where("external_id", "=", externalId)
  ).executeTakeFirst();
  return found !== undefined;
}

export async function addDeal(trx: Trx, deal: NewImportedDeal, at: number): Promise<void> {
  const { name, amount, stage, outcome } = deal;
  const created_at = deal.createdAt ?? at;
  await trx
    .insertInto("deal")
    .values({
      ...{ name, amount, stage, outcome, created_at, updated_at: at },
      ...{ account_id: deal.accountId, owner_id: deal.ownerId, close_on: deal.closeOn },
      ...{ outcome_reason: deal.outcomeReason, closed_at: deal.closedAt },
      external_id: deal.externalId,
    })
    .execute();
}
