import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getCommunity } from "~/features/community/community.queries.server";
import { countQueues } from "~/features/desk/count-queues.queries.server";
import { listQueue } from "~/features/desk/list-queue.queries.server";
import { readMoment } from "~/features/desk/load-desk.server";
import { noFilters as noDeskFilters } from "~/features/desk/queue";
import { COUNTED_MOST, listEvidence } from "~/features/evidence/evidence.queries.server";
import { noFilters } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { listEntries } from "~/features/intake/behalf/entry-list.queries.server";
import { findCustomers } from "~/features/people/find-customers.queries.server";
import { listHangingDeals, loadDemand } from "~/features/sales/demand.queries.server";
import { listDeals } from "~/features/sales/list-deals.queries.server";
import { loadAccountVoice } from "~/features/sales/load-account.server";
import { countSegment } from "~/features/segments/count-segment.queries.server";
import type { Condition } from "~/features/segments/rule";
import { listLinks } from "~/features/trails/links.queries.server";
import { listTrails } from "~/features/trails/list-trails.queries.server";
import { listStops } from "~/features/trails/stops.queries.server";
import { listEvents } from "~/features/trails/trail-events.queries.server";
import { trailOrders, trailViews } from "~/features/trails/trail-list";
import { getTrail } from "~/features/trails/trails.queries.server";
import type { Database, Db } from "~db/connect.server";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { FILLED, fillSales } from "./fill-sales";
import { FULL_TRAIL, fillSegment, fillTrails } from "./fill-trails";

let database: Database;
let filled: Awaited<ReturnType<typeof fillSales>>;

// SQLite, without statistics, plans for any number as for none; PostgreSQL knows what there is, and
// fills in slowly: a fifth of the people is enough for it.
const some = engine === "sqlite" ? 1 : 0.2;
const size = { accounts: 20_000, people: 200_000 * some, deals: 5_000, votes: 100_000 * some };

beforeAll(async () => {
  database = await openTestDatabase();
  filled = await fillSales(database, size);
  await fillTrails(database, filled.rep, { trails: 2_000, entries: 5_000 });
}, 120_000);
afterAll(() => database.close());

const readsAll =
  engine === "sqlite"
    ? /SCAN (?:account|person|deal|deal_need|vote|activity|evidence|idea)\b(?! USING)/
    : // The 400 ideas PostgreSQL reads as a whole.
      /Seq Scan on (?:account|person|deal|deal_need|vote|activity|evidence)\b/;

/** The largest account, and one of the many. */
const accounts = [FILLED + 1, FILLED + 7];

describe("sales at 20,000 accounts, 200,000 people and 5,000 deals", () => {
  const place = { before: null, currency: "EUR" };
  const page = (accountId: number) => (db: Db) =>
    loadAccountVoice(db, filled.rep, accountId, place);

  it("shows any account in eleven queries, each along an index", async () => {
    const counts = await Promise.all(
      accounts.map((account) => countQueries(database.read, page(account))),
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(11);
    for (const account of accounts) {
      for (const plan of await explainQueries(database.read, page(account))) {
        expect(plan).not.toMatch(readsAll);
      }
    }
    const voice = await loadAccountVoice(database.read, filled.rep, FILLED + 1, place);
    expect(voice.asked.length).toBeGreaterThan(0);
    expect(voice.worth.length).toBeGreaterThan(0);
    expect(voice.members.length).toBe(12);
  });

  it("counts who asks for an idea, and what hangs on it, along indexes", async () => {
    const demand = await loadDemand(database.read, filled.ideaId);
    expect(demand.accounts).toBeGreaterThan(20);
    expect(demand.open.count + demand.lost.count).toBeGreaterThan(10);
    for (const plan of await explainQueries(database.read, async (db) => {
      await loadDemand(db, filled.ideaId);
      await listHangingDeals(db, { ideaId: filled.ideaId }, 100);
    })) {
      expect(plan).not.toMatch(readsAll);
    }
  });

  it.each(["open", "lost"] as const)("reads a page of %s deals along its index", async (state) => {
    const place = { state, ownerId: null, after: null };
    const { next } = await listDeals(database.read, place);
    expect(next).not.toBeNull();
    const after = { key: state === "open" ? "2027-01-12" : 3_000, id: FILLED + 30 };
    for (const at of [place, { ...place, after }]) {
      for (const plan of await explainQueries(database.read, (db) => listDeals(db, at))) {
        expect(plan).not.toMatch(readsAll);
        expect(plan).not.toMatch(engine === "sqlite" ? /TEMP B-TREE/ : /^\s*Sort/m);
      }
    }
  });

  it("reads one owner's deals without a look at all others", async () => {
    const place = { state: "open", ownerId: filled.rep.id, after: null } as const;
    for (const plan of await explainQueries(database.read, (db) => listDeals(db, place))) {
      expect(plan).not.toMatch(readsAll);
    }
  });

  it.each(["filled", "fi", "filled 12", "filled777", "Account 777", "filled7@example", "nobody"])(
    "finds customers by %s along indexes",
    async (typed) => {
      for (const accountId of [null, FILLED + 1]) {
        const find = (db: Db) => findCustomers(db, typed, { accountId, most: 8 });
        expect(await countQueries(database.read, find)).toBeLessThanOrEqual(6);
        for (const plan of await explainQueries(database.read, find)) {
          expect(plan).not.toMatch(readsAll);
        }
      }
    },
  );
});

describe("a segment at 20,000 accounts and 200,000 people", () => {
  const rules: [string, Condition][] = [
    ["few people", { field: "size", comparison: "at_least", not: false, values: [908] }],
    ["many people", { field: "kind", comparison: "is", not: false, values: ["customer"] }],
    ["people with a deal", { field: "deal", comparison: "holds", not: false, values: [] }],
    ["nobody", { field: "region", comparison: "is", not: false, values: ["nowhere"] }],
  ];
  /** Looking at all people or accounts, in whatever way. */
  const asksAll = /SCAN (person|account)\b/;

  it.each(rules)("of %s is looked up once for a list or the desk", async (_of, condition) => {
    const rule = { groups: [[condition]] };
    const segment = await fillSegment(database, _of, rule);
    const pages = [
      (db: Db) => listIdeas(db, filled.rep, { ...noFilters, segment }, null),
      async (db: Db) => {
        const filters = { ...noDeskFilters, segment };
        const moment = await readMoment(db, filled.rep, await getCommunity(db), filters);
        const place = { queue: "open", filters, after: null, idea: null } as const;
        await listQueue(db, place, moment, 30);
        await countQueues(db, filters, moment);
      },
    ];
    for (const page of pages) {
      const plans = await explainQueries(database.read, page);
      expect(plans.length).toBeLessThanOrEqual(20);
      // PostgreSQL knows how many votes there are, and reads a table for more than some.
      if (engine === "postgres") continue;
      expect(plans.filter((plan) => asksAll.test(plan)).length).toBeLessThanOrEqual(1);
      for (const plan of plans) expect(plan).not.toMatch(/SCAN vote\b/);
    }
    expect(await countQueries(database.read, (db) => countSegment(db, rule))).toBe(1);
  });
});

describe("2,000 trails", () => {
  const sorts = engine === "sqlite" ? /TEMP B-TREE/ : /^\s*Sort/m;
  const readsTrails =
    engine === "sqlite"
      ? /SCAN (?:trail\w*|stop|visit|link|need)\b(?! USING)/
      : /Seq Scan on (?:trail|trail_visit|trail_visit_stop|behalf_entry)\b/;

  it.each(trailViews.flatMap((view) => trailOrders.map((order) => [view, order] as const)))(
    "are listed (%s, %s) along an index",
    async (view, order) => {
      for (const after of [null, { id: FILLED + 900, counted: 3 }]) {
        const list = (db: Db) => listTrails(db, filled.rep, { view, order, after });
        const plans = await explainQueries(database.read, list);
        expect(plans).toHaveLength(1);
        expect(plans[0]).not.toMatch(readsAll);
        // PostgreSQL knows how few trails there are, and sorts some of them.
        if (engine === "postgres") continue;
        expect(plans[0]).not.toMatch(readsTrails);
        expect(plans[0]).not.toMatch(sorts);
      }
    },
  );

  it("show each of them, with all that came of it, in a constant number of queries", async () => {
    const page = (trailId: number) => async (db: Db) => {
      await getTrail(db, trailId);
      await listStops(db, trailId, { language: "en", visitId: null });
      await listLinks(db, trailId);
      await listEvents(db, trailId);
    };
    const counts = [FULL_TRAIL, FULL_TRAIL + 1].map((id) => countQueries(database.read, page(id)));
    expect(Math.max(...(await Promise.all(counts)))).toBeLessThanOrEqual(17);
    for (const plan of await explainQueries(database.read, page(FULL_TRAIL))) {
      expect(plan).not.toMatch(readsAll);
      expect(plan).not.toMatch(readsTrails);
    }
  });

  it.each([
    ["mine", null],
    ["team", null],
    ["team", FILLED + 3],
  ] as const)("beside what was entered for customers (%s, %s)", async (scope, accountId) => {
    const entries = (db: Db) => listEntries(db, filled.rep, { scope, accountId, before: null });
    const plans = await explainQueries(database.read, entries);
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).not.toMatch(readsAll);
      // The whole team's are walked by their number; what PostgreSQL knows to be few, it sorts.
      if (engine === "sqlite" && plan.includes("entry")) expect(plan).not.toMatch(sorts);
    }
  });
});

describe("an idea about which 3,000 statements were made", () => {
  it("is rolled up from the newest of them, along their index", async () => {
    const evidence = (db: Db) => listEvidence(db, filled.rep, FILLED + 2, { currency: "EUR" });
    const { statementCount, columns } = await evidence(database.read);
    expect(statementCount).toBe(COUNTED_MOST);
    expect(columns[2]?.rollUps[0]?.accounts).toBe(COUNTED_MOST);
    const plans = await explainQueries(database.read, evidence);
    expect(plans).toHaveLength(3);
    for (const plan of plans) expect(plan).not.toMatch(readsAll);
  });
});
