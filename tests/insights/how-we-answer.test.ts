import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCommunity } from "~/features/community/community";
import { medianDays } from "~/features/ideas/clocked-ideas";
import { isSlow } from "~/features/insights/how-we-answer";
import { loadHowWeAnswer } from "~/features/insights/how-we-answer.queries.server";
import { canReadAnswers } from "~/features/insights/insights.policy";
import { isSlowBoard } from "~/features/insights/slow-board.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, setClock } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { statusId } from "../triage/scene";

const NOW = Date.parse("2026-11-29T10:00:00Z");
const community = { ...newCommunity, timeZone: "Europe/Berlin" };

let database: Database;
let author: Awaited<ReturnType<typeof makePerson>>;
let mara: typeof author;
let open: Awaited<ReturnType<typeof makeBoard>>;
let closed: typeof open;
const restore = setClock(() => NOW);

beforeAll(async () => {
  database = await openTestDatabase();
  [author, mara] = [await makePerson(database), await makePerson(database, "product")];
  [open, closed] = [await makeBoard(database), await makeBoard(database, "members")];
});
afterAll(async () => {
  restore();
  await database.close();
});

const idea = (values: Partial<NewRow<"idea">>, on = open) =>
  makeIdea(database, author, on, { created_at: NOW - 10 * DAY, ...values });

const load = (viewer: Viewer) => loadHowWeAnswer(database.read, viewer, community);

describe("how we answer", () => {
  it("counts what was answered, in time, and how soon, of ideas with a clock", async () => {
    const due = { reply_due_at: NOW - 5 * DAY };
    await idea({ ...due, first_answered_at: NOW - 9 * DAY, owner_id: mara.id });
    await idea({ ...due, first_answered_at: NOW - 3 * DAY });
    await idea(due);
    await idea({ reply_due_at: NOW + DAY });
    await idea({ reply_due_at: null });
    await idea({ ...due, created_at: NOW - 100 * DAY });
    await idea({ ...due, listed: 0, hidden_at: NOW });
    await idea({ ...due, first_answered_at: NOW - 9 * DAY }, closed);
    const seen = await load(visitor);
    expect(seen).toMatchObject({ asked: 3, answered: 2, inTime: 1, medianDays: 4, owners: null });
    const all = await load(mara);
    expect(all).toMatchObject({ asked: 4, answered: 3, inTime: 2 });
    expect(all.owners).toMatchObject([
      { owner: null, asked: 3, answered: 2 },
      { owner: { id: mara.id }, asked: 1, inTime: 1 },
    ]);
  });

  it("counts what is overdue by board, and nothing of a board that the reader does not see", async () => {
    await idea({ reply_due_at: NOW - DAY }, closed);
    expect((await load(visitor)).debt).toMatchObject([{ board: { id: open.id }, overdue: 2 }]);
    expect((await load(mara)).debt.map(({ board }) => board.id)).toEqual([open.id, closed.id]);
  });

  it("counts decisions of the quarter that stand, made by somebody", async () => {
    const [planned, declined] = await Promise.all(["planned", "declined"].map(statusOf));
    await decide(planned ?? 0, {});
    await decide(planned ?? 0, {});
    await decide(planned ?? 0, { created_at: Date.parse("2026-09-30T20:00:00Z") });
    await decide(planned ?? 0, { actor_id: null });
    await decide(declined ?? 0, {}, closed);
    const seen = await load(visitor);
    expect(seen.decisions).toMatchObject([{ status: { id: planned }, count: 2 }]);
    expect(seen.quarterFrom).toBe(Date.parse("2026-09-30T22:00:00Z"));
    const left = await decide(planned ?? 0, {});
    await database.write((trx) =>
      trx
        .updateTable("idea")
        .set({ status_id: declined ?? 0, status_group: "closed" })
        .where("id", "=", left)
        .execute(),
    );
    expect((await load(visitor)).decisions[0]?.count).toBe(2);
  });

  it("takes a constant number of queries, along indexes", async () => {
    const count = await countQueries(database.read, (db) => loadHowWeAnswer(db, mara, community));
    expect(count).toBeLessThanOrEqual(6);
    if (engine === "postgres") return;
    const plans = await explainQueries(database.read, (db) =>
      loadHowWeAnswer(db, visitor, community),
    );
    for (const plan of plans) expect(plan).not.toMatch(/SCAN (idea|change)\b/);
  });
});

const statusOf = (key: string) => statusId(database, key);

async function decide(
  status: number,
  values: Partial<NewRow<"status_change">>,
  on = open,
): Promise<number> {
  const { id } = await idea({ status_id: status, status_group: "accepted" }, on);
  const change = { idea_id: id, from_status_id: null, to_status_id: status, note: "Because." };
  await database.write((trx) =>
    trx
      .insertInto("status_change")
      .values({ ...change, actor_id: mara.id, created_at: NOW - DAY, ...values })
      .execute(),
  );
  return id;
}

it("is everybody's to read while it is published, and the company's always", () => {
  const roles = ["visitor", "member", "rep", "product", "admin"] as const;
  const may = (published: boolean) =>
    roles.map((role) => canReadAnswers({ ...visitor, role }, { published }));
  expect(may(true)).toEqual([true, true, true, true, true]);
  expect(may(false)).toEqual([false, false, true, true, true]);
});

describe("a board says that answers are slow", () => {
  it("while more are overdue than were given in two weeks", async () => {
    const board = await makeBoard(database);
    expect(await isSlowBoard(database.read, board.id)).toBe(false);
    await idea({ reply_due_at: NOW - DAY }, board);
    expect(await isSlowBoard(database.read, board.id)).toBe(true);
    await idea({ reply_due_at: NOW - DAY, first_answered_at: NOW - 13 * DAY }, board);
    expect(await isSlowBoard(database.read, board.id)).toBe(false);
  });

  it.each([
    [0, 0, false],
    [1, 0, true],
    [3, 3, false],
    [4, 3, true],
  ])("with %i overdue and %i given: %s", (overdue, answered, slow) => {
    expect(isSlow({ overdue, answered })).toBe(slow);
  });

  it("the middle of no answers is none", () => {
    expect(medianDays([])).toBeNull();
  });
});
