import { ACCOUNT_NAME_MAX, ACCOUNT_WORD_MAX } from "~/features/accounts/account";
import {
  DEAL_NAME_MAX,
  dealOutcomes,
  dealStages,
  type Need,
  needs,
  REASON_MAX,
} from "~/features/sales/deal";
import { isDate } from "~/platform/working-days.server";
import type { NewImportedDeal } from "./import-store";
import { amountOf } from "./row-amount.server";
import { RowCells } from "./row-cells.server";
import type { RowResult, RowValues } from "./row-problem";
import { splitWords } from "./split-words.server";

export const REQUIRED_DEAL_COLUMNS = ["name"] as const;

const LONGEST_LIST = 20_000;
const LONGEST_DATE = 40;

/** What a deal hangs on, from the column that says how much. */
export interface NeedCell {
  need: Need;
  externalId: string;
}

/** A deal as a file describes it. */
export interface DealRow {
  deal: Omit<NewImportedDeal, "accountId" | "ownerId" | "needs">;
  /** What it hangs on, each thing once, as the file knows it. */
  needs: NeedCell[];
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
  const hangsOn = readNeeds(cells);
  return cells.result(
    name === null ? null : { deal: { name, ...deal }, needs: hangsOn, account, ownerEmail },
  );
}

/** What stands in both columns is needed. */
function readNeeds(cells: RowCells): NeedCell[] {
  const seen = new Set<string>();
  const listed = needs.flatMap((need) =>
    splitWords(cells, need, LONGEST_LIST).map((externalId) => ({ need, externalId })),
  );
  return listed.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId));
}

function readDay(cells: RowCells): string | null {
  const value = cells.text("close_on", LONGEST_DATE);
  if (value === null || isDate(value)) return value;
  return cells.refuse("close_on", "timeInvalid", { value });
}
