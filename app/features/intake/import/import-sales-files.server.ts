import { hangingOn, type NeedsOf } from "./hanging-on.server";
import type { ImportRun, PlacedRow } from "./import-run.server";
import { parseAccountRow, REQUIRED_ACCOUNT_COLUMNS } from "./row-account.server";
import { type DealRow, parseDealRow, REQUIRED_DEAL_COLUMNS } from "./row-deal.server";
import { parseAccountFieldRow, REQUIRED_ACCOUNT_FIELD_COLUMNS } from "./row-field.server";

/** Adds the own fields of a file that accounts do not have, in its order; the others stay as they are. */
export async function importAccountFields(run: ImportRun, file: string): Promise<void> {
  const required = REQUIRED_ACCOUNT_FIELD_COLUMNS;
  await run.forEachBatch("account_fields", file, required, parseAccountFieldRow, async (rows) => {
    for (const { row, report } of rows) {
      const found = await run.accountFields.describe(row);
      if (typeof found === "string") run.report.account_fields[found]++;
      else report({ column: "name", ...found }, true);
    }
  });
}

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
      const own = await run.accountFields.values(row.own, (problem) => report(problem, false));
      await accounts.add({ ...row.account, domains, ownerId, team, own });
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
    const needs = await hangingOn(run.store, rows);
    for (const placed of rows) await importDeal(run, placed, needs);
  });
}

async function importDeal(
  run: ImportRun,
  placed: PlacedRow<DealRow>,
  needsOf: NeedsOf,
): Promise<void> {
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
  const ownerId = ownerOf(run, placed);
  await run.store.addDeal({ ...row.deal, accountId, ownerId, needs: needsOf(placed) });
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
