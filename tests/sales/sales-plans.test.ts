import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listHangingDeals, loadDemand } from "~/features/sales/demand.queries.server";
import { listDeals } from "~/features/sales/list-deals.queries.server";
import { loadAccountVoice } from "~/features/sales/load-account.server";
import type { Database, Db } from "~db/connect.server";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { FILLED, fillSales } from "./fill-sales";

let database: Database;
let filled: Awaited<ReturnType<typeof fillSales>>;

// SQLite, without statistics, plans for any number as for none; PostgreSQL knows what there is, and
// fills in slowly: a fifth of the people is enough for it.
const some = engine === "sqlite" ? 1 : 0.2;
const size = { accounts: 20_000, people: 200_000 * some, deals: 5_000, votes: 100_000 * some };

beforeAll(async () => {
  database = await openTestDatabase();
  filled = await fillSales(database, size);
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
});
