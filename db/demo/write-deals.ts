import { DAY } from "~/platform/clock";
import { dateText } from "~/platform/working-days.server";
import type { Database } from "../connect.server";
import type { DemoDeal } from "./content/types";
import { insertForIds, insertRows } from "./insert";
import type { Ledger } from "./ledger";
import type { World } from "./world";

const MINOR = 100;

/** The deals of the reps, what they hang on, and how some ended. */
export async function writeDeals(database: Database, world: World, ledger: Ledger): Promise<void> {
  const { deals } = world.content;
  const ids = await insertForIds(
    database,
    "deal",
    deals.map((deal) => dealRow(world, ledger, deal)),
  );
  for (const [index, deal] of deals.entries()) {
    const id = ids[index] ?? 0;
    await insertRows(database, "deal_need", needRows(world, ledger, deal, id));
    recordDeal(world, ledger, deal, id);
  }
}

function dealRow(world: World, ledger: Ledger, deal: DemoDeal) {
  const opened = world.at(deal.openedDaysAgo);
  const closes = world.now + deal.closesInDays * DAY;
  const owner = ledger.people.of(deal.owner);
  return {
    account_id: ledger.accounts.of(deal.account),
    name: deal.name,
    amount: deal.amount * MINOR,
    stage: deal.stage,
    close_on: dateText(closes, "UTC"),
    owner_id: owner,
    outcome: deal.outcome ?? null,
    outcome_reason: deal.reason ?? "",
    closed_at: deal.outcome ? closes : null,
    created_by_id: owner,
    created_at: opened,
    updated_at: deal.outcome ? closes : opened,
  };
}

function needRows(world: World, ledger: Ledger, deal: DemoDeal, dealId: number) {
  return deal.needs.map(({ idea, item, need }) => ({
    deal_id: dealId,
    idea_id: idea === undefined ? null : ledger.ideas.of(idea),
    roadmap_item_id: item === undefined ? null : ledger.items.of(item),
    need,
    added_by_id: ledger.people.of(deal.owner),
    created_at: world.at(deal.openedDaysAgo - 1),
  }));
}

function recordDeal(world: World, ledger: Ledger, deal: DemoDeal, id: number): void {
  const { name, owner, outcome, reason = "" } = deal;
  const subject = { kind: "deal", id, accountId: ledger.accounts.of(deal.account) } as const;
  const about = (more: { ideaId?: number; roadmapItemId?: number }) => ({ ...subject, ...more });
  const record = (
    daysAgo: number,
    ...[verb, on, details]: [
      Parameters<Ledger["record"]>[2],
      ReturnType<typeof about>,
      Record<string, string>,
    ]
  ) => ledger.record(world.at(daysAgo), owner, verb, on, { details, staffOnly: true });
  record(deal.openedDaysAgo, "deal.created", subject, { name });
  for (const { idea, item, need } of deal.needs) {
    const on = idea
      ? { ideaId: ledger.ideas.of(idea) }
      : { roadmapItemId: ledger.items.of(item ?? "") };
    record(deal.openedDaysAgo - 1, "deal.need_added", about(on), { name, need });
  }
  if (outcome) record(-deal.closesInDays, "deal.closed", subject, { name, outcome, reason });
}
