import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countQueues } from "~/features/desk/count-queues.queries.server";
import { listQueue, listQueueFromEnd } from "~/features/desk/list-queue.queries.server";
import { noFilters, queues } from "~/features/desk/queue";
import { systemViewer } from "~/features/people/viewer";
import { loadChecklist } from "~/features/triage/checklist/checklist.queries.server";
import { DAY, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";

const REVIEWED_AFTER = 160 * DAY;

let database: Database;
let viewerId: number;

beforeAll(async () => {
  database = await openTestDatabase();
  const author = await makePerson(database);
  viewerId = (await makePerson(database, "product")).id;
  await makeManyIdeas(database, author, [await makeBoard(database)], 4_000);
  await database.write(async (trx) => {
    // As in a community that answers: few are owed, few are due for review.
    await trx
      .updateTable("idea")
      .set((set) => ({
        reply_due_at: set("created_at", "+", set.lit(5 * DAY)),
        review_at: set("created_at", "+", set.lit(REVIEWED_AFTER)),
        first_answered_at: sql<number | null>`case when id % 50 = 0 then null else created_at end`,
        newcomer: sql<0 | 1>`case when id % 100 = 0 then 1 else 0 end`,
      }))
      .execute();
    await trx.updateTable("idea").set({ owner_id: viewerId }).where("id", "<", 300).execute();
    if (engine === "postgres") await sql`analyze idea`.execute(trx);
  });
});
afterAll(() => database.close());

/** What a queue must not do to the ideas, as each engine says it. */
const slow = engine === "sqlite" ? /SCAN idea\b(?! USING)|TEMP B-TREE/ : /Seq Scan on idea\b|Sort/;
const moment = () => ({ viewerId, now: now(), endOfToday: now() });

describe("the desk at many ideas", () => {
  it.each(queues)("reads %s along an index and sorts nothing", async (queue) => {
    const place = { queue, filters: noFilters, after: null, idea: null };
    const [row] = await listQueue(database.read, place, moment(), 1);
    for (const after of [null, row?.key ?? null]) {
      const plans = await explainQueries(database.read, (db) =>
        listQueue(db, { ...place, after }, moment(), 31),
      );
      for (const plan of plans) expect(plan).not.toMatch(slow);
    }
    const [tail] = await explainQueries(database.read, (db) =>
      listQueueFromEnd(db, place, moment(), 30),
    );
    expect(tail).not.toMatch(slow);
  });

  it("reads the checklist of an idea, and those of its merged ideas, along indexes", async () => {
    const viewer = { ...systemViewer("en"), id: viewerId };
    const plans = await explainQueries(database.read, (db) => loadChecklist(db, viewer, 7));
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toMatch(/SCAN (?:idea|checklist_item)\b(?! USING)|Seq Scan on idea\b/);
  });

  it("counts all queues in one query along indexes", async () => {
    const plans = await explainQueries(database.read, (db) => countQueues(db, noFilters, moment()));
    expect(plans).toHaveLength(1);
    const scans = plans[0]?.match(new RegExp(slow, "g")) ?? [];
    // A thousand of the many that are open are found soonest where they lie.
    expect(scans.length, plans[0]).toBeLessThanOrEqual(engine === "sqlite" ? 0 : 1);
  });
});
