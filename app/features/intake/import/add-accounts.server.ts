import { insertAccountField } from "~/features/accounts/account-fields.queries.server";
import { findAccountByName, insertAccount } from "~/features/accounts/accounts.queries.server";
import { setDomains } from "~/features/accounts/set-domains.server";
import { setOwnValues } from "~/features/accounts/set-own-values.server";
import { setTeam } from "~/features/accounts/set-team.server";
import { spellWord } from "~/features/accounts/spell-words.server";
import { lockIdeas } from "~/features/ideas/idea-state.queries.server";
import { insertNeed } from "~/features/sales/deal-needs.queries.server";
import type { Db, Trx } from "~db/connect.server";
import type { NewAccountField, NewImportedAccount, NewImportedDeal } from "./import-store";

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
  const own = account.own.map(({ fieldId, value }) => [fieldId, value]);
  await setOwnValues(trx, id, Object.fromEntries(own));
  return id;
}

export async function addAccountField(
  trx: Trx,
  { name, kind, unit, position, ...field }: NewAccountField,
  at: number,
): Promise<number> {
  const id = await insertAccountField(trx, {
    ...{ name, kind, unit, position, choices: field.choices.join("\n") },
    ...{ retired_at: field.retiredAt, created_at: field.createdAt ?? at },
  });
  if (id === undefined) throw new Error(`the field ${name} was not made`);
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
  const ideas = deal.needs.filter(({ on }) => on.kind === "idea").map(({ on }) => on.id);
  await lockIdeas(trx, ideas);
  const created_at = deal.createdAt ?? at;
  const { id } = await trx
    .insertInto("deal")
    .values({
      ...{ name, amount, stage, outcome, created_at, updated_at: at },
      ...{ account_id: deal.accountId, owner_id: deal.ownerId, close_on: deal.closeOn },
      ...{ outcome_reason: deal.outcomeReason, closed_at: deal.closedAt },
      external_id: deal.externalId,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const { on, need } of deal.needs) {
    await insertNeed(trx, {
      ...{ deal_id: id, need, added_by_id: null, created_at },
      idea_id: on.kind === "idea" ? on.id : null,
      roadmap_item_id: on.kind === "item" ? on.id : null,
    });
  }
}
