import { getCommunity } from "~/features/community/community.queries.server";
import type { Db } from "~db/connect.server";
import { amountCell } from "./amount-cell";
import { type accountColumns, FORM } from "./columns";
import { type Cell, type ExportRow, timeCell } from "./export";
import { pages } from "./idea-batches.server";
import { listOwnAnswers } from "./own-answers.server";

const SIZE = 300;

type AccountRow = Record<(typeof accountColumns)[number], Cell> & ExportRow;

/** Accounts in the order in which they came, with all that is known of them. */
export async function* accountRows(db: Db): AsyncGenerator<AccountRow[]> {
  const { currency } = await getCommunity(db);
  const read = (after: { id: number } | null) => listAccounts(db, after?.id ?? 0);
  for await (const accounts of pages(SIZE, read)) {
    const ids = accounts.map((account) => account.id);
    const [domains, team, ownOf] = await Promise.all([
      listDomains(db, ids),
      listTeams(db, ids),
      listOwnAnswers(db, ids),
    ]);
    yield accounts.map((account) => ({
      ...ownOf(account.id),
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
