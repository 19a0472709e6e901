import { getCommunity } from "~/features/community/community.queries.server";
import { externalIdOf } from "~/features/ideas/external-id.server";
import type { Need } from "~/features/sales/deal";
import type { Db } from "~db/connect.server";
import { amountCell } from "./amount-cell";
import { type dealColumns, FORM } from "./columns";
import { type Cell, timeCell } from "./export";
import type { ExportScope } from "./export-scope.server";
import { pages } from "./idea-batches.server";

const SIZE = 300;

type DealRow = Record<(typeof dealColumns)[number], Cell>;

/** Deals in the order in which they came. */
export async function* dealRows(
  db: Db,
  { mark }: Pick<ExportScope, "mark">,
): AsyncGenerator<DealRow[]> {
  const { currency } = await getCommunity(db);
  const read = (after: { id: number } | null) => listDeals(db, after?.id ?? 0);
  for await (const deals of pages(SIZE, read)) {
    const needsOf = await listNeeds(
      db,
      mark,
      deals.map((deal) => deal.id),
    );
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
      needs: needsOf(deal.id, "needs"),
      nice: needsOf(deal.id, "nice"),
      created_at: timeCell(deal.created_at),
      upwell_export: FORM,
    }));
  }
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

/** What each of these deals hangs on so much, ideas and items by the ids that files know them by. */
async function listNeeds(db: Db, mark: string, ids: readonly number[]) {
  const rows = await db
    .selectFrom("deal_need")
    .leftJoin("idea", "idea.id", "deal_need.idea_id")
    .select(["deal_need.deal_id", "deal_need.need", "deal_need.roadmap_item_id"])
    .select(["deal_need.idea_id", "idea.external_id"])
    .where("deal_need.deal_id", "in", ids)
    .orderBy("deal_need.id")
    .execute();
  return (dealId: number, need: Need) =>
    rows
      .filter((row) => row.deal_id === dealId && row.need === need)
      .map(({ idea_id, roadmap_item_id, external_id }) =>
        idea_id === null
          ? externalIdOf(mark, "item", { id: roadmap_item_id ?? 0, external_id: null })
          : externalIdOf(mark, "idea", { id: idea_id, external_id }),
      );
}
