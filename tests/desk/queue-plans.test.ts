import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countQueues } from "~/features/desk/count-queues.queries.server";
import { listQueue, listQueueFromEnd } from "~/features/desk/list-queue.queries.server";
import { loadDesk } from "~/features/desk/load-desk.server";
import { type DeskFilters, noFilters, type Queue, queues } from "~/features/desk/queue";
import { loadChecklist } from "~/features/triage/checklist/checklist.queries.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { FILLED_BOARD, FILLED_TAG, fillDesk } from "./fill-desk";

const sqlite = engine === "sqlite";

let database: Database;
let viewer: Awaited<ReturnType<typeof fillDesk>>;

beforeAll(async () => {
  database = await openTestDatabase();
  // SQLite, without statistics, plans for any number as for none; PostgreSQL knows what there is.
  viewer = await fillDesk(database, sqlite ? 100_000 : 30_000);
});
afterAll(() => database.close());

const moment = () => ({ viewerId: viewer.id, now: now(), endOfToday: now() });
const at = (queue: Queue, some: Partial<DeskFilters> = {}) => ({
  ...{ queue, after: null, idea: null },
  filters: { ...noFilters, ...some },
});

/** Along which index the first page of each queue is read. */
const own: Record<Queue, RegExp> = {
  owed: /idea_owed\b/,
  new: /idea_owed\b/,
  waiting: /idea_waiting\b/,
  review: /idea_review\b/,
  mine: /idea_mine\b/,
  // PostgreSQL knows that of the newest most are open.
  open: sqlite ? /idea_group_newest\b/ : /idea_(group|by)_newest\b/,
};
const sorts = sqlite ? /TEMP B-TREE/ : /Sort/;
const readsAll = sqlite ? /SCAN idea\b/ : /Seq Scan on idea\b/;
/** Finding, on SQLite, ideas by no more than that they are listed. */
const readsListed = /idea USING .*\(listed=\?\)/;

/** What narrows a queue down, alone and together; the ideas that it leaves are few or many. */
const filters: [string, Partial<DeskFilters>][] = [
  ["a board", { board: FILLED_BOARD }],
  ["a tag", { tag: FILLED_TAG }],
  ["a status", { status: "under_review" }],
  ["nobody as the owner", { owner: "nobody" }],
  ["an age", { age: 30 }],
  ["votes", { votes: 40 }],
  ["a kind of account", { kind: "partner" }],
  ["a board, a status and votes", { board: FILLED_BOARD, status: "under_review", votes: 10 }],
];

describe("the desk at many ideas", () => {
  it.each(queues)("reads %s along its own index and sorts nothing", async (queue) => {
    const [row] = await listQueue(database.read, at(queue), moment(), 1);
    expect(row).toBeDefined();
    const pages = [null, row?.key ?? null].map((after) => ({ ...at(queue), after }));
    for (const place of pages) {
      const plans = await explainQueries(database.read, (db) => listQueue(db, place, moment(), 31));
      for (const plan of plans) {
        if (place.after === null) expect(plan).toMatch(own[queue]);
        expect(plan).not.toMatch(sorts);
        expect(plan).not.toMatch(readsAll);
        expect(plan).not.toMatch(readsListed);
      }
    }
    const [tail] = await explainQueries(database.read, (db) =>
      listQueueFromEnd(db, at(queue), moment(), 30),
    );
    expect(tail).toMatch(own[queue]);
    expect(tail).not.toMatch(sorts);
  });

  it("reads the checklist of an idea, and those of its merged ideas, along indexes", async () => {
    const plans = await explainQueries(database.read, (db) => loadChecklist(db, viewer, 7));
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toMatch(/SCAN (?:idea|checklist_item)\b(?! USING)|Seq Scan on idea\b/);
  });

  it.each(filters)("narrowed down by %s reads no more than a queue", async (_, some) => {
    for (const queue of queues) {
      const plans = await explainQueries(database.read, (db) =>
        listQueue(db, at(queue, some), moment(), 31),
      );
      for (const plan of plans) {
        expect(plan, queue).not.toMatch(readsAll);
        expect(plan, queue).not.toMatch(readsListed);
        // What PostgreSQL knows to be few, it may find and sort.
        if (sqlite) expect(plan, queue).not.toMatch(sorts);
      }
    }
  });

  it("counts all queues in one query, up to a thousand, each along an index", async () => {
    const counts = await countQueues(database.read, noFilters, moment());
    expect(counts).toMatchObject({ new: 1_001, open: 1_001 });
    for (const some of [{}, ...filters.map(([, each]) => each)]) {
      const plans = await explainQueries(database.read, (db) =>
        countQueues(db, { ...noFilters, ...some }, moment()),
      );
      expect(plans).toHaveLength(1);
      expect(plans[0]).not.toMatch(readsListed);
      // What lies everywhere PostgreSQL finds soonest where it lies, and stops at a thousand of it.
      const everywhere = plans[0]?.matchAll(/Seq Scan on idea\b.*? rows=(\d+)/g) ?? [];
      for (const [plan, rows] of everywhere) expect(Number(rows), plan).toBeGreaterThan(2_000);
      if (sqlite) expect(plans[0]).not.toMatch(readsAll);
    }
  });

  it("asks as often for a thousand ideas as for ten", async () => {
    const { id, slug } = await makeBoard(database);
    for (let made = 0; made < 10; made++) {
      await makeIdea(database, viewer, { id }, { reply_due_at: now() });
    }
    const count = (board: string | null) =>
      countQueries(database.read, (db) => loadDesk(db, viewer, at("new", { board }), moment()));
    expect(await count(null)).toBeLessThanOrEqual(await count(slug));
  });
});
