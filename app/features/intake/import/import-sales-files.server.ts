import type { ImportRun, PlacedRow } from "./import-run.server";
import { parseAccountRow, REQUIRED_ACCOUNT_COLUMNS } from "./row-account.server";
import { type DealRow, parseDealRow, REQUIRED_DEAL_COLUMNS } from "./row-deal.server";

/** Adds the accounts of a file that are not there yet; one that is there stays as it is. */
export async function importAccounts(run: ImportRun, file: string): Promise<void> {
  const { currency } = run.options;
  const parse = (values: Parameters<typeof parseAccountRow>[0], at: number) =>
    parseAccountRow(values, at, currency);
  await run.forEachBatch("accounts", file, REQUIRED_ACCOUNT_COLUMNS, parse, async (rows) => {
    for (const { row, report } of rows) {
      const { accounts } = run.places;
      if (accounts.find(row.account)) {
        run.report.accounts.known++;
        continue;
      }
      const domains = row.account.domains.filter((domain) => {
        const taken = accounts.hasDomain(domain);
        const params = { value: domain };
        if (taken) report({ column: "domains", reason: "domainTaken", params }, false);
        return !taken;
      });
      const team = row.teamEmails.flatMap((email) => accounts.keeper(email) ?? []);
      const ownerId = ownerOf(run, { row, report });
      await accounts.add({ ...row.account, domains, ownerId, team });
      run.report.accounts.added++;
    }
  });
}

/** Adds the deals of a file that are not there yet, to accounts that are. */
export async function importDeals(run: ImportRun, file: string): Promise<void> {
  const { currency } = run.options;
  const parse = (values: Parameters<typeof parseDealRow>[0], at: number) =>
    parseDealRow(values, at, currency);
  await run.forEachBatch("deals", file, REQUIRED_DEAL_COLUMNS, parse, async (rows) => {
    for (const placed of rows) await importDeal(run, placed);
  });
}

async function importDeal(run: ImportRun, placed: PlacedRow<DealRow>): Promise<void> {
  const { row, report } = placed;
  const accountId = run.places.accounts.find(row.account);
  if (accountId === undefined) {
    const value = row.account.name ?? row.account.externalId ?? "";
    report({ column: "account", reason: "accountUnknown", params: { value } }, true);
    return;
  }
  if (await run.store.haveDeal(accountId, row.deal)) {
    run.report.deals.known++;
    return;
  }
  await run.store.addDeal({ ...row.deal, accountId, ownerId: ownerOf(run, placed) });
  run.report.deals.added++;
}

/** Only who is of the company here looks after anything; somebody else is reported, and left out. */
function ownerOf(
  run: ImportRun,
  { row, report }: Pick<PlacedRow<{ ownerEmail: string | null }>, "row" | "report">,
): number | null {
  if (row.ownerEmail === null) return null;
  const owner = run.places.accounts.keeper(row.ownerEmail);
  const params = { value: row.ownerEmail };
  if (owner === undefined) {
    report({ column: "owner_email", reason: "ownerUnknown", params }, false);
  }
  return owner ?? null;
}
