import { getCommunity } from "~/features/community/community.queries.server";
import { costBands } from "~/features/community/roadmap-rules";
import { storedAmount } from "~/features/evidence/amount";
import { COUNTED_MOST, figuresOf, stands } from "~/features/evidence/evidence.queries.server";
import { rollUp } from "~/features/evidence/roll-up";
import { shownTo } from "~/features/ideas/shown-items.server";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { type Viewer, visitorWhoReads } from "~/features/people/viewer";
import { openStatuses } from "~/features/register/register-row";
import type { Db } from "~db/connect.server";
import type { CostBand, Grade, Row } from "~db/schema";
import { type CaseSide, type CaseSubject, type CountedUnit, countedUnits } from "./business-case";

/** As many ideas, items and risks as somebody can talk through. */
const PLACES_MOST = 40;
const RISKS_MOST = 8;

/** The ideas and items from which a case about this is drafted, by their numbers. */
export async function listCasePlaces(
  db: Db,
  viewer: Viewer,
  { kind, id }: CaseSubject,
): Promise<{ ideaIds: number[]; itemIds: number[] }> {
  const needs = kind === "deal" ? await listNeeds(db, id) : [];
  const items = kind === "item" ? [id] : needs.flatMap((need) => need.roadmap_item_id ?? []);
  const ideas = kind === "idea" ? [id] : needs.flatMap((need) => need.idea_id ?? []);
  const [planned, behind] = await Promise.all([itemsOf(db, viewer, ideas), ideasOf(db, items)]);
  const canonical = [...new Set([...ideas, ...behind])];
  return {
    ideaIds: await withMerged(db, viewer, canonical),
    itemIds: [...new Set([...items, ...planned])].slice(0, PLACES_MOST),
  };
}

function listNeeds(db: Db, dealId: number) {
  return db
    .selectFrom("deal_need")
    .select(["idea_id", "roadmap_item_id"])
    .where("deal_id", "=", dealId)
    .orderBy("id")
    .execute();
}

/** What grew out of these ideas and the account can read, too. */
async function itemsOf(db: Db, viewer: Viewer, ideaIds: number[]): Promise<number[]> {
  if (ideaIds.length === 0) return [];
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .innerJoin("roadmap_item", "roadmap_item.id", "roadmap_item_idea.roadmap_item_id")
    .select("roadmap_item.id")
    .where("roadmap_item_idea.idea_id", "in", ideaIds)
    .where("roadmap_item.published_at", "is not", null)
    .where(shownTo(viewer))
    .orderBy("roadmap_item.id")
    .execute();
  return rows.map((row) => row.id);
}

async function ideasOf(db: Db, itemIds: number[]): Promise<number[]> {
  if (itemIds.length === 0) return [];
  const rows = await db
    .selectFrom("roadmap_item_idea")
    .select("idea_id")
    .where("roadmap_item_id", "in", itemIds)
    .orderBy("idea_id")
    .execute();
  return rows.map((row) => row.idea_id);
}

/** Those that the viewer may see, with what was merged into them. */
async function withMerged(db: Db, viewer: Viewer, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("idea")
    .select("id")
    .where((where) => where.or([where("id", "in", ids), where("merged_into_id", "in", ids)]))
    .where(visibleTo(viewer))
    .orderBy("id")
    .limit(PLACES_MOST)
    .execute();
  return rows.map((row) => row.id);
}

/** What was said of an idea in numbers, newest first. */
export interface SaidInNumbers {
  id: number;
  idea_id: number;
  kind: "implication" | "need_payoff";
  amount: number;
  unit: CountedUnit;
}

/** What the account's own people said of these ideas in hours, money or times, newest first. */
export async function listOwnFigures(
  db: Db,
  accountId: number,
  ideaIds: readonly number[],
): Promise<SaidInNumbers[]> {
  if (ideaIds.length === 0) return [];
  const rows = await selectFigures(db, ideaIds)
    .where("evidence.account_id", "=", accountId)
    .execute();
  return rows as SaidInNumbers[];
}

/** What was said of a merged idea is said of the one that it became part of. */
function selectFigures(db: Db, ideaIds: readonly number[]) {
  return db
    .selectFrom("evidence")
    .innerJoin("idea", "idea.id", "evidence.idea_id")
    .leftJoin("comment", "comment.id", "evidence.comment_id")
    .select(["evidence.id", "evidence.kind", "evidence.amount"])
    .select((select) => select.fn.coalesce("idea.merged_into_id", "idea.id").as("idea_id"))
    .select(["evidence.unit", "evidence.account_id", "evidence.person_id", "evidence.by_staff"])
    .where("evidence.idea_id", "in", [...ideaIds])
    .where("evidence.kind", "in", ["implication", "need_payoff"])
    .where("evidence.unit", "in", [...countedUnits])
    .where("evidence.amount", "is not", null)
    .where("evidence.by_staff", "=", 0)
    .where(stands())
    .orderBy("evidence.id", "desc")
    .limit(COUNTED_MOST);
}

/** Who reads what every member reads, and nothing that is open to some of them. */
const anyMember: Viewer = { ...visitorWhoReads(""), id: 0, role: "member" };

/** What several others say of one idea in one unit, as it is stored. */
export interface OthersFigure {
  ideaId: number;
  unit: CountedUnit;
  low: number;
  likely: number;
  high: number;
}

/**
 * Of each idea that every member reads, and of each unit, what other accounts than this one say, as
 * everybody is told it: only where three of them do, and never the figure of one.
 */
export async function listOthersFigures(
  db: Db,
  accountId: number,
  ideaIds: readonly number[],
): Promise<OthersFigure[]> {
  if (ideaIds.length === 0) return [];
  const { currency } = await getCommunity(db);
  const said = await selectFigures(db, ideaIds)
    .where(visibleTo(anyMember))
    .where((where) =>
      where.or([
        where("evidence.account_id", "is", null),
        where("evidence.account_id", "<>", accountId),
      ]),
    )
    .execute();
  const canonical = [...new Set(said.map((row) => row.idea_id))].sort((a, b) => a - b);
  return canonical.flatMap((ideaId) => {
    const here = said.filter((row) => row.idea_id === ideaId);
    const payoffs = here.filter((row) => row.kind === "need_payoff");
    const costs = here.filter((row) => row.kind === "implication");
    const told = rollUp(figuresOf(payoffs, currency), "others");
    const units = told.map(({ unit }) => unit);
    told.push(
      ...rollUp(figuresOf(costs, currency), "others").filter(({ unit }) => !units.includes(unit)),
    );
    return told.map(({ unit, low, median, high }) => {
      const stored = (value: number) => storedAmount({ value, unit }, currency);
      return {
        ideaId,
        unit: unit as CountedUnit,
        low: stored(low),
        likely: stored(median),
        high: stored(high),
      };
    });
  });
}

/** A risk that a case counts: what it says, whose it is, how likely it is. */
export interface CountedRisk {
  id: number;
  side: CaseSide;
  likelihood: Grade;
}

/** The gravest risks of these items that may still come, those that everybody reads. */
export async function listRisks(db: Db, itemIds: readonly number[]): Promise<CountedRisk[]> {
  if (itemIds.length === 0) return [];
  const rows = await db
    .selectFrom("register_row")
    .select(["id", "bearer", "likelihood", "impact"])
    .where("roadmap_item_id", "in", [...itemIds])
    .where("kind", "=", "risk")
    .where("status", "in", openStatuses)
    .where("hidden_at", "is", null)
    .orderBy("id")
    .execute();
  return rows
    .sort((left, right) => right.likelihood * right.impact - left.likelihood * left.impact)
    .slice(0, RISKS_MOST)
    .map(({ id, bearer, likelihood }) => ({
      ...{ id, likelihood },
      side: bearer === "company" ? "company" : "customer",
    }));
}

/** What an item costs the company, in weeks of one person. */
export interface CostInWeeks {
  itemId: number;
  band: CostBand;
  least: number;
  most: number;
}

/** Of the items that have a cost band: from where the one below it ends to where it ends. */
export async function listCosts(db: Db, itemIds: readonly number[]): Promise<CostInWeeks[]> {
  if (itemIds.length === 0) return [];
  const rows = await db
    .selectFrom("roadmap_item")
    .select(["id", "cost"])
    .where("id", "in", [...itemIds])
    .where("cost", "is not", null)
    .orderBy("id")
    .execute();
  const { roadmap } = await getCommunity(db);
  return rows.flatMap(({ id, cost }: Pick<Row<"roadmap_item">, "id" | "cost">) => {
    if (cost === null) return [];
    const below = costBands[costBands.indexOf(cost) - 1];
    return [
      {
        itemId: id,
        band: cost,
        least: below ? roadmap.weeks[below] : 0,
        most: roadmap.weeks[cost],
      },
    ];
  });
}

/** How many accounts want these ideas: those that voted, and the lone people among the voters. */
export async function countAsking(db: Db, ideaIds: readonly number[]): Promise<number> {
  if (ideaIds.length === 0) return 0;
  const { count } = await db
    .selectFrom("vote")
    .innerJoin("person", "person.id", "vote.person_id")
    .select((select) => select.fn.count<number>("person.account_id").distinct().as("count"))
    .where("vote.idea_id", "in", [...ideaIds])
    .where("person.role", "=", "member")
    .executeTakeFirstOrThrow();
  return count;
}
