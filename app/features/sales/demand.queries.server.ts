import { listedBehind } from "~/features/ideas/listed-behind.server";
import type { Db } from "~db/connect.server";
import type { HangingDeal } from "./deal";
import { selectDealRows } from "./deals.queries.server";
import type { Demand } from "./demand";

/**
 * Who asks for an idea. Votes of merged ideas count on the canonical one by themselves; deals that
 * hang on a merged idea hang on the canonical one. The caller has made sure that the viewer is staff.
 */
export async function loadDemand(db: Db, ideaId: number): Promise<Demand> {
  const [idea, asking, sums] = await Promise.all([
    db.selectFrom("idea").select("vote_count").where("id", "=", ideaId).executeTakeFirst(),
    sumAccounts(db, (votes) => votes.where("idea_id", "=", ideaId)),
    sumDeals(db, dealsOn(db, ideaId)),
  ]);
  return { people: idea?.vote_count ?? 0, ...asking, ...dealSums(sums) };
}

/**
 * Who asks for a roadmap item: for the ideas behind it, each customer and account once, and the deals
 * that hang on it or on one of them. The caller has made sure that the viewer is staff.
 */
export async function loadItemDemand(db: Db, itemId: number): Promise<Demand> {
  const behind = db
    .selectFrom("roadmap_item_idea as link")
    .innerJoin("idea", "idea.id", "link.idea_id")
    .select("idea.id")
    .where("link.roadmap_item_id", "=", itemId)
    .where(listedBehind());
  const deals = db
    .selectFrom("deal_need")
    .select("deal_id")
    .where((where) =>
      where.or([where("roadmap_item_id", "=", itemId), where("idea_id", "in", behind)]),
    );
  const [people, asking, sums] = await Promise.all([
    selectVotes(db)
      .select((select) => select.fn.count<number>("person_id").distinct().as("count"))
      .where("idea_id", "in", behind)
      .executeTakeFirstOrThrow(),
    sumAccounts(db, (votes) => votes.where("idea_id", "in", behind)),
    sumDeals(db, deals),
  ]);
  return { people: people.count, ...asking, ...dealSums(sums) };
}

const selectVotes = (db: Db) =>
  db.selectFrom("vote").where("withdrawn_at", "is", null).where("by_staff", "=", 0);

type Votes = ReturnType<typeof selectVotes>;

/** The accounts of these votes, and what they pay in a year as far as it is known. */
async function sumAccounts(db: Db, among: (votes: Votes) => Votes) {
  const asking = among(selectVotes(db))
    .select("account_id")
    .distinct()
    .where("account_id", "is not", null);
  const row = await db
    .selectFrom(asking.as("asking"))
    .select((select) => [
      select.fn.countAll<number>().as("count"),
      // Each by its number: a join would rather read all accounts.
      select.fn
        .sum<number | null>(
          select
            .selectFrom("account")
            .select("annual_value")
            .whereRef("account.id", "=", "asking.account_id"),
        )
        .as("revenue"),
    ])
    .executeTakeFirstOrThrow();
  return { accounts: row.count, revenue: row.revenue === null ? null : Number(row.revenue) };
}

const nothing = { count: 0, amount: 0 };

type DealSums = Awaited<ReturnType<typeof sumDeals>>;

const dealSums = (sums: DealSums) => ({
  open: sums.get(null) ?? nothing,
  lost: sums.get("lost") ?? nothing,
});

async function sumDeals(db: Db, dealIds: ReturnType<typeof dealsOn>) {
  const rows = await db
    .selectFrom("deal")
    .select((select) => [
      "outcome",
      select.fn.countAll<number>().as("count"),
      select.fn.sum<number | null>("amount").as("amount"),
    ])
    .where("id", "in", dealIds)
    .groupBy("outcome")
    .execute();
  return new Map(
    rows.map(({ outcome, count, amount }) => [outcome, { count, amount: Number(amount ?? 0) }]),
  );
}

/** The deals that hang on an idea, or on one that was merged into it. */
function dealsOn(db: Db, ideaId: number) {
  return db
    .selectFrom("deal_need")
    .select("deal_id")
    .where("idea_id", "in", alsoMerged(db, ideaId));
}

function alsoMerged(db: Db, ideaId: number) {
  return db
    .selectFrom("idea")
    .select("id")
    .where((where) => where.or([where("id", "=", ideaId), where("merged_into_id", "=", ideaId)]));
}

/** The deals that hang on an idea or item, the open ones first, then by amount; up to `most`. */
export function listHangingDeals(
  db: Db,
  on: { ideaId: number } | { itemId: number },
  most: number,
): Promise<HangingDeal[]> {
  return selectDealRows(db)
    .innerJoin("deal_need", "deal_need.deal_id", "deal.id")
    .select(["deal_need.id as needId", "deal_need.need"])
    .where((where) =>
      "ideaId" in on
        ? where("deal_need.idea_id", "in", alsoMerged(db, on.ideaId))
        : where("deal_need.roadmap_item_id", "=", on.itemId),
    )
    .orderBy((order) => order.case().when("deal.outcome", "is", null).then(0).else(1).end())
    .orderBy((order) => order.fn.coalesce("deal.amount", order.lit(0)), "desc")
    .orderBy("deal.id")
    .limit(most)
    .execute();
}
