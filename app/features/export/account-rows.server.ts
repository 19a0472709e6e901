import { getCommunity } from "~/features/community/community.queries.server";
import { typedMoney } from "~/i18n/money";
import type { Db } from "~db/connect.server";
import { type accountColumns, type dealColumns, FORM } from "./columns";
import { type Cell, timeCell } from "./export";
import { pages } from "./idea-batches.server";

const SIZE = 300;
/** As programs write amounts: `48000.50`. */
const NOTATION = "en";

type AccountRow = Record<(typeof accountColumns)[number], Cell>;
type DealRow = Record<(typeof dealColumns)[number], Cell>;

/** Accounts in the order in which they came, with all that is known of them. */
export async function* accountRows(db: Db): AsyncGenerator<AccountRow[]> {
  const { currency } = await getCommunity(db);
  const read = (after: { id: number } | null) => listAccounts(db, after?.id ?? 0);
  for await (const accounts of pages(SIZE, read)) {
    const ids = accounts.map((account) => account.id);
    const [domains, team] = await Promise.all([listDomains(db, ids), listTeams(db, ids)]);
    yield accounts.map((account) => ({
      external_id: account.external_id,
      name: account.name,
      kind: account.kind,
      owner_email: account.owner_email,
      team: team.filter((row) => row.account_id === account.id).map((row) => row.email ?? ""),
      size: account.size,
      industry: account.industry,
      region: account.region,
      plan: account.plan,
      annual_value: amountCell(account.annual_value, currency),
      named: account.named_at !== null,
      domains: domains.filter((row) => row.account_id === account.id).map((row) => row.domain),
      created_at: timeCell(account.created_at),
      upwell_export: FORM,
    }));
  }
}

/** Deals in the order in which they came. */
export async function* dealRows(db: Db): AsyncGenerator<DealRow[]> {
  const { currency } = await getCommunity(db);
  const read = (after: { id: number } | null) => listDeals(db, after?.id ?? 0);
  for await (const deals of pages(SIZE, read)) {
    yield deals.map((deal) => ({
      external_id: deal.external_id,
      account: deal.account,
      account_external_id: deal.account_external_id,
      name: deal.name,
      amount: amountCell(deal.amount, currency),
      stage: deal.stage,
      close_on: deal.close_on,
      owner_email: deal.owner_email,
      outcome: deal.outcome,
      outcome_reason: deal.outcome_reason,
      closed_at: timeCell(deal.closed_at),
      created_at: timeCell(deal.created_at),
      upwell_export: FORM,
    }));
  }
}

function amountCell(minor: number | null, currency: string): string | null {
  return minor === null ? null : typedMoney(minor, currency, NOTATION);
}

function listAccounts(db: Db, after: number) {
  return db
    .selectFrom("account")
    .leftJoin("person as owner", "owner.id", "account.owner_id")
    .selectAll("account")
    .select("owner.email as owner_email")
    .where("account.id", ">", after)
    .orderBy("account.id")
    .limit(SIZE)
    .execute();
}

function listDomains(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("account_domain")
    .select(["account_id", "domain"])
    .where("account_id", "in", ids)
    .orderBy("domain")
    .execute();
}

function listTeams(db: Db, ids: readonly number[]) {
  return db
    .selectFrom("account_team")
    .innerJoin("person", "person.id", "account_team.person_id")
    .select(["account_team.account_id", "person.email"])
    .where("account_team.account_id", "in", ids)
    .where("person.email", "is not", null)
    .orderBy("person.id")
    .execute();
}

function listDeals(db: Db, after: number) {
  return db
    .selectFrom("deal")
    .innerJoin("account", "account.id", "deal.account_id")
    .leftJoin("person as owner", "owner.id", "deal.owner_id")
    .selectAll("deal")
    .select(["account.name as account", "account.external_id as account_external_id"])
    .select("owner.email as owner_email")
    .where("deal.id", ">", after)
    .orderBy("deal.id")
    .limit(SIZE)
    .execute();
}
