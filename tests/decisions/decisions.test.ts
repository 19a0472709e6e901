import type { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctDecision } from "~/features/decisions/correct-decision.server";
import { loadDecisions } from "~/features/decisions/decisions.queries.server";
import { makeDecision } from "~/features/decisions/make-decision.server";
import { recordDecision } from "~/features/decisions/record-decision.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import { moveItem, undeliverItem } from "~/features/roadmap/move-item.server";
import { DAY, setClock } from "~/platform/clock";
import { Conflict, Forbidden, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { takeOverMoves } from "~db/migrations/0054-register";
import { makePlan } from "../register/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

const words = {
  ...{ what: "On the machine, not through the app", why: "41 of 96 have no network." },
  ...{ alternatives: "Through the app.", wouldReopen: "A network in every bar." },
};

async function logOf(itemId: number) {
  const item = await getShownItem(database.read, visitor, itemId);
  return loadDecisions(database.read, visitor, item, 50);
}

describe("the decision log", () => {
  it("keeps what product decided, once however often it is sent", async () => {
    const { id, mara } = await makePlan(database);
    const first = await write((trx) => makeDecision(trx, mara, id, words));
    expect(await write((trx) => makeDecision(trx, mara, id, words))).toBe(first);
    const { decisions, total } = await logOf(id);
    expect(total).toBe(1);
    expect(decisions[0]).toMatchObject({ ...words, by: { name: mara.name }, corrected: false });
  });

  it("is written by the item's owner too, and by nobody else", async () => {
    const rep = await makePerson(database, "rep");
    const { id } = await makePlan(database, { owner_id: rep.id });
    await write((trx) => makeDecision(trx, rep, id, words));
    for (const viewer of [await makePerson(database, "rep"), await makePerson(database)]) {
      await expect(write((trx) => makeDecision(trx, viewer, id, words))).rejects.toThrow(Forbidden);
    }
    await expect(write((trx) => makeDecision(trx, visitor, id, words))).rejects.toThrow(
      SignInNeeded,
    );
  });

  it("has a line for every move to another horizon, with its reason", async () => {
    const { id, mara } = await makePlan(database);
    const move = { horizon: "now", afterId: null, why: "The display is ready." } as const;
    await write((trx) => moveItem(trx, mara, id, move));
    await write((trx) => moveItem(trx, mara, id, move));
    const { decisions } = await logOf(id);
    expect(decisions).toMatchObject([
      { change: { kind: "horizon", from: "next", to: "now" }, why: "The display is ready." },
    ]);
  });

  it("forgets a delivery that was taken back", async () => {
    const { id, mara } = await makePlan(database);
    const move = { horizon: "delivered", afterId: null, why: "It is in the shops." } as const;
    await write((trx) => moveItem(trx, mara, id, move));
    const delivery = await database.read
      .selectFrom("activity")
      .select("id")
      .where("roadmap_item_id", "=", id)
      .where("verb", "=", "roadmap_item.delivered")
      .executeTakeFirstOrThrow();
    const back = { activityId: delivery.id, from: "next" } as const;
    await write((trx) => undeliverItem(trx, mara, id, back));
    expect((await logOf(id)).total).toBe(0);
  });

  it("knows the moves from before there was a log", async () => {
    const { id, mara } = await makePlan(database);
    const move = { horizon: "delivered", afterId: null, why: "It is in the shops." } as const;
    await write((trx) => moveItem(trx, mara, id, move));
    await write(async (trx) => {
      await trx.deleteFrom("decision").execute();
      await takeOverMoves(trx as unknown as Kysely<unknown>);
    });
    expect((await logOf(id)).decisions).toMatchObject([
      {
        ...{ change: { kind: "horizon", from: "next", to: "delivered" }, why: move.why },
        by: { name: mara.name },
      },
    ]);
  });

  it("reads cost and confidence back as they were", async () => {
    const { id, mara } = await makePlan(database);
    await write(async (trx) => {
      const cost = { kind: "cost", from: null, to: "L", why: "Ten weeks." } as const;
      await recordDecision(trx, mara, id, cost);
      const doubt = { kind: "confidence", from: 80, to: 60, why: "A late part." } as const;
      await recordDecision(trx, mara, id, doubt);
    });
    const changes = (await logOf(id)).decisions.map(({ change }) => change);
    expect(changes).toEqual([
      { kind: "confidence", from: 80, to: 60 },
      { kind: "cost", from: null, to: "L" },
    ]);
  });
});

describe("a decision", () => {
  it("is corrected for a day, and stays as it is afterwards", async () => {
    const { id: itemId, mara } = await makePlan(database);
    const decisionId = await write((trx) => makeDecision(trx, mara, itemId, words));
    const ids = { itemId, decisionId };
    const better = { ...words, why: "41 of 96 accounts have no network.", version: 1 };
    await write((trx) => correctDecision(trx, mara, ids, better));
    await write((trx) => correctDecision(trx, mara, ids, better));
    expect((await logOf(itemId)).decisions[0]).toMatchObject({ why: better.why, corrected: true });
    const stale = { ...words, version: 1 };
    await expect(write((trx) => correctDecision(trx, mara, ids, stale))).rejects.toThrow(Conflict);
    const back = setClock(() => Date.now() + DAY);
    try {
      const late = { ...words, version: 2 };
      await expect(write((trx) => correctDecision(trx, mara, ids, late))).rejects.toThrow(
        Forbidden,
      );
    } finally {
      back();
    }
  });
});
