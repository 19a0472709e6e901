import { ACCOUNT_NAME_MAX, ACCOUNT_WORD_MAX } from "~/features/accounts/account";
import { DEAL_NAME_MAX, dealOutcomes, dealStages, REASON_MAX } from "~/features/sales/deal";
import { isDate } from "~/platform/working-days.server";
import type { NewImportedDeal } from "./import-store";
import { amountOf } from "./row-amount.server";
import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";

export const REQUIRED_DEAL_COLUMNS = ["name"] as const;

const LONGEST_DATE = 40;

/** A deal as a file describes it. */
export interface DealRow {
  deal: Omit<NewImportedDeal, "accountId" | "ownerId">;
  account: { name: string | null; externalId: string | null };
  ownerEmail: string | null;
}

/** Reads one row of the file of deals by the rules of docs/import.md. */
export function parseDealRow(
  values: RowValues,
  nowAt: number,
  currency: string,
): RowResult<DealRow> {
  const cells = new RowCells(values);
  const name = cells.required("name", cells.text("name", DEAL_NAME_MAX));
  const outcome = cells.choice("outcome", dealOutcomes);
  const deal = {
    amount: amountOf(cells, "amount", currency),
    stage: cells.choice("stage", dealStages) ?? ("discovery" as const),
    closeOn: readDay(cells),
    outcome,
    outcomeReason: (outcome && cells.text("outcome_reason", REASON_MAX)) ?? "",
    closedAt: outcome && (cells.time("closed_at", nowAt) ?? nowAt),
    externalId: cells.text("external_id", ACCOUNT_WORD_MAX),
    createdAt: cells.time("created_at", nowAt),
  };
  const account = {
    name: cells.text("account", ACCOUNT_NAME_MAX),
    externalId: cells.text("account_external_id", ACCOUNT_WORD_MAX),
  };
  const ownerEmail = cells.email("owner_email");
  return cells.result(name === null ? null : { deal: { name, ...deal }, account, ownerEmail });
}

function readDay(cells: RowCells): string | null {
  const value = cells.text("close_on", LONGEST_DATE);
  if (value === null || isDate(value)) return value;
  return cells.refuse("close_on", "timeInvalid", { value });
}
