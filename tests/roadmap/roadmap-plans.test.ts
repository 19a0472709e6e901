import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadBriefView } from "~/features/brief/brief-view.queries.server";
import { getBriefItem } from "~/features/brief/item-words.queries.server";
import { listRevisions, loadRevisionPage } from "~/features/brief/revisions.queries.server";
import { listSuggestions } from "~/features/brief/suggestion-views.queries.server";
import { listEntriesOfItem } from "~/features/changelog/entry-links.queries.server";
import { loadContributors } from "~/features/contributors/contributors.queries.server";
import { loadDart } from "~/features/dart/dart.queries.server";
import { loadDecisions } from "~/features/decisions/decisions.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { loadRegister } from "~/features/register/register.queries.server";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { listMoves } from "~/features/roadmap/item-history.queries.server";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { loadItemDemand } from "~/features/sales/demand.queries.server";
import { loadTalk } from "~/features/talk/talk.queries.server";
import type { Database, Db } from "~db/connect.server";
import { visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { FILLED, fillRoadmap } from "./fill-roadmap";

let database: Database;
let filled: Awaited<ReturnType<typeof fillRoadmap>>;

const size = { items: 500, ideas: 40, revisions: 200 };

beforeAll(async () => {
  database = await openTestDatabase();
  filled = await fillRoadmap(database, size);
}, 120_000);
afterAll(() => database.close());

/** The 500 items may be read as a whole: a roadmap shows most of them. */
const readsAll =
  engine === "sqlite"
    ? /SCAN (?:idea|vote|activity|roadmap_item_(?:idea|revision|section\w*)|roadmap_comment|register_row|decision|suggested_edit)\b(?! USING)|SEARCH idea USING.*\(listed=\?\)/
    : /Seq Scan on (?:idea|vote|activity|roadmap_item_(?:revision|section_revision)|roadmap_comment|register_row|decision|suggested_edit)\b/;

async function expectQuick(work: (db: Db) => Promise<unknown>, most: number) {
  expect(await countQueries(database.read, work)).toBeLessThanOrEqual(most);
  for (const plan of await explainQueries(database.read, work)) expect(plan).not.toMatch(readsAll);
}

describe("a roadmap of 500 items with 40 ideas and 200 revisions each", () => {
  it("reads all that an item's page shows in a constant number of queries, along indexes", async () => {
    const { itemId, mara } = filled;
    for (const viewer of [visitor, mara]) {
      await expectQuick((db) => loadItemPage(db, viewer, itemId), 12);
      await expectQuick((db) => loadBriefView(db, viewer, itemId), 12);
      const item = await getShownItem(database.read, viewer, itemId);
      await expectQuick((db) => loadRegister(db, viewer, item, 5), 5);
      await expectQuick((db) => loadDecisions(db, viewer, item, 3), 2);
      await expectQuick((db) => loadTalk(db, viewer, item), 6);
      await expectQuick((db) => loadDart(db, viewer, item), 10);
      await expectQuick((db) => loadContributors(db, viewer, [itemId]), 7);
      await expectQuick((db) => listEntriesOfItem(db, viewer, itemId), 3);
    }
    await expectQuick((db) => loadItemDemand(db, itemId), 3);
    const page = await loadItemPage(database.read, visitor, itemId);
    expect(page.ideas).toHaveLength(size.ideas);
  });

  it("reads a page of revisions, one of them and the suggestions along indexes", async () => {
    const { itemId, mara } = filled;
    const { revisions, next } = await listRevisions(database.read, itemId, 150);
    expect(revisions[0]?.version).toBe(149);
    expect(next).not.toBeNull();
    await expectQuick((db) => listRevisions(db, itemId, 150), 3);
    await expectQuick((db) => loadRevisionPage(db, mara, itemId, 120), 8);
    const item = await getBriefItem(database.read, mara, itemId);
    const { suggestions } = await listSuggestions(database.read, mara, item, null);
    expect(suggestions.length).toBeGreaterThan(3);
    await expectQuick((db) => listSuggestions(db, mara, item, null), 8);
  });

  it("reads the board in as many queries for 500 items as for four", async () => {
    const board = { boardId: null, tagId: null, allDelivered: false };
    const count = () => countQueries(database.read, (db) => loadBoard(db, visitor, board));
    const whole = await count();
    await database.write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ removed_at: 1 })
        .where("id", ">", FILLED + 4)
        .execute(),
    );
    expect(await count()).toBe(whole);
    expect(whole).toBeLessThanOrEqual(12);
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ removed_at: null }).execute(),
    );
  });

  it("reads what moved lately along its index", async () => {
    await expectQuick((db) => listMoves(db, visitor, { boardId: null }), 1);
  });
});
