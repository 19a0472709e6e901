import {
  ACCOUNT_NAME_MAX,
  ACCOUNT_SIZE_MAX,
  ACCOUNT_WORD_MAX,
  accountKinds,
} from "~/features/accounts/account";
import { readAccountDomain } from "~/features/accounts/account-domain.server";
import type { NewImportedAccount } from "./import-store";
import { amountOf } from "./row-amount.server";
import { type AnswerCell, readAnswers } from "./row-answers.server";
import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";
import { splitWords } from "./split-words.server";

export const REQUIRED_ACCOUNT_COLUMNS = ["name"] as const;

const LONGEST_LIST = 10_000;

/** An account as a file describes it; who looks after it is an address. */
export interface AccountRow {
  account: Omit<NewImportedAccount, "ownerId" | "team" | "own">;
  /** What it has in own fields. */
  own: AnswerCell[];
  ownerEmail: string | null;
  teamEmails: string[];
}

/** Reads one row of the file of accounts by the rules of docs/import.md. */
export function parseAccountRow(
  values: RowValues,
  nowAt: number,
  currency: string,
): RowResult<AccountRow> {
  const cells = new RowCells(values);
  const word = (column: string) => cells.text(column, ACCOUNT_WORD_MAX) ?? "";
  const name = cells.required("name", cells.text("name", ACCOUNT_NAME_MAX));
  const account = {
    kind: cells.choice("kind", accountKinds) ?? ("customer" as const),
    size: cells.count("size", ACCOUNT_SIZE_MAX) || null,
    ...{ industry: word("industry"), region: word("region"), plan: word("plan") },
    annualValue: amountOf(cells, "annual_value", currency),
    externalId: cells.text("external_id", ACCOUNT_WORD_MAX),
    named: cells.flag("named"),
    domains: readDomains(cells),
    createdAt: cells.time("created_at", nowAt),
  };
  const ownerEmail = cells.email("owner_email");
  const teamEmails = splitWords(cells, "team", LONGEST_LIST).map((email) => email.toLowerCase());
  const own = readAnswers(cells).filter((cell) => !cell.staffOnly);
  return cells.result(
    name === null ? null : { account: { name, ...account }, own, ownerEmail, teamEmails },
  );
}

function readDomains(cells: RowCells): string[] {
  const domains = new Set<string>();
  for (const value of splitWords(cells, "domains", LONGEST_LIST)) {
    const read = readAccountDomain(value);
    if ("domain" in read) domains.add(read.domain);
    else cells.refuse("domains", "domainInvalid", { value });
  }
  return [...domains];
}
