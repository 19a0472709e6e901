import { canCareForItem } from "~/features/ideas/item.policy";
import type { ShownItem } from "~/features/ideas/shown-item";
import { canTakePart } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { type DartFacts, rateItem } from "./dart";
import type { DartPanelData } from "./dart-panel-data";
import { findOpenBeta } from "./open-beta.queries.server";

const ROWS_MOST = 1_000;

/** The panel of an item: its facts in six queries, and what the rules make of them. */
export async function loadDart(db: Db, viewer: Viewer, item: ShownItem): Promise<DartPanelData> {
  const talk = await readTalk(db, item.id);
  const things = await readThings(db, item.id);
  const beta = await findOpenBeta(db, item);
  const rows = await readRows(db, item.id);
  const log = await readLog(db, item.id);
  const said = await readItem(db, item.id);
  const facts: DartFacts = {
    questions: talk.questions,
    open: talk.questions - talk.answered,
    askedCustomers: talk.asked > 0,
    lastPostAt: talk.lastPostAt,
    things,
    beta,
    rows,
    lastDecisionAt: log.last,
    lastOtherDecisionAt: log.lastOther,
    horizonSince: log.lastMove ?? said.created_at,
    costGiven: said.cost !== null,
    confidenceGiven: said.confidence !== null,
    undisclosedGiven: said.undisclosed !== "",
  };
  return {
    rating: rateItem(facts, now()),
    figures: {
      talk: talk.all,
      questions: talk.questions,
      answered: talk.answered,
      things: things.length + (beta ? 1 : 0),
      risks: rows.filter(({ kind }) => kind === "risk").length,
      benefits: rows.filter(({ kind }) => kind === "benefit").length,
      decisions: log.count,
      figuresGiven: facts.costGiven && facts.confidenceGiven,
    },
    undisclosed: said.undisclosed,
    can: {
      care: canCareForItem(viewer, item),
      addRow: canTakePart(viewer),
    },
  };
}

/** Of what others read; a question is answered by a mark, or by the company's answer under it. */
async function readTalk(db: Db, itemId: number) {
  return db
    .selectFrom("roadmap_comment as said")
    .select((select) => {
      const count = () => select.fn.countAll<number>();
      const asked = select.and([
        select("said.kind", "=", "question"),
        select("said.parent_id", "is", null),
      ]);
      const byCustomer = select.and([asked, select("said.by_staff", "=", 0)]);
      const answer = select
        .selectFrom("roadmap_comment as answer")
        .select("answer.id")
        .whereRef("answer.parent_id", "=", "said.id")
        .where("answer.by_staff", "=", 1)
        .where("answer.deleted_at", "is", null)
        .where("answer.hidden_at", "is", null);
      const isAnswered = select.or([
        select("said.answered_at", "is not", null),
        select.exists(answer),
      ]);
      return [
        count().as("all"),
        count().filterWhere(byCustomer).as("questions"),
        count()
          .filterWhere(select.and([byCustomer, isAnswered]))
          .as("answered"),
        count()
          .filterWhere(select.and([asked, select("said.by_staff", "=", 1)]))
          .as("asked"),
        select.fn
          .max<number | null>("said.created_at")
          .filterWhere("said.by_staff", "=", 1)
          .as("lastPostAt"),
      ];
    })
    .where("said.roadmap_item_id", "=", itemId)
    .where("said.deleted_at", "is", null)
    .where("said.hidden_at", "is", null)
    .executeTakeFirstOrThrow();
}

/** What customers can reach. */
function readThings(db: Db, itemId: number) {
  return db
    .selectFrom("item_access")
    .select("used_by as usedBy")
    .where("roadmap_item_id", "=", itemId)
    .where("audience", "<>", "staff")
    .limit(ROWS_MOST)
    .execute();
}

async function readRows(db: Db, itemId: number) {
  const rows = await db
    .selectFrom("register_row")
    .select(["kind", "bearer", "owner_id", "review_at"])
    .where("roadmap_item_id", "=", itemId)
    .where("hidden_at", "is", null)
    .limit(ROWS_MOST)
    .execute();
  return rows.map(({ kind, bearer, owner_id, review_at }) => ({
    ...{ kind, bearer, owned: owner_id !== null, reviewed: review_at !== null },
  }));
}

function readLog(db: Db, itemId: number) {
  return db
    .selectFrom("decision")
    .select((select) => {
      const last = () => select.fn.max<number | null>("decided_at");
      return [
        select.fn.countAll<number>().as("count"),
        last().as("last"),
        last().filterWhere("kind", "<>", "horizon").as("lastOther"),
        last().filterWhere("kind", "=", "horizon").as("lastMove"),
      ];
    })
    .where("roadmap_item_id", "=", itemId)
    .executeTakeFirstOrThrow();
}

function readItem(db: Db, itemId: number) {
  return db
    .selectFrom("roadmap_item")
    .select(["cost", "confidence", "undisclosed", "created_at"])
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
}
