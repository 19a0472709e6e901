import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBeta } from "~/features/beta/beta-rows.server";
import { closeBeta, reopenBeta } from "~/features/beta/close-beta.server";
import { editBeta, openBeta } from "~/features/beta/open-beta.server";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makePlan } from "../register/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { call, join, makeBeta } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

const verbsOf = async (itemId: number) => {
  const rows = await database.read
    .selectFrom("activity")
    .select("verb")
    .where("roadmap_item_id", "=", itemId)
    .where("verb", "like", "beta.%")
    .orderBy("id")
    .execute();
  return rows.map(({ verb }) => verb);
};

describe("a call for testers", () => {
  it("is opened once, however often it is sent", async () => {
    const { itemId, mara } = await makeBeta(database);
    await write((trx) => openBeta(trx, mara, itemId, call));
    expect(await findBeta(database.read, itemId)).toMatchObject({ ...call, closedAt: null });
    expect(await verbsOf(itemId)).toEqual(["beta.opened"]);
  });

  it("does not overwrite the one that somebody else opened meanwhile", async () => {
    const { itemId, mara } = await makeBeta(database);
    const other = { ...call, places: 3 };
    await expect(write((trx) => openBeta(trx, mara, itemId, other))).rejects.toThrow(Conflict);
    expect((await findBeta(database.read, itemId))?.places).toBeNull();
  });

  it("is for who cares for the item, of an item that members see and nobody has yet", async () => {
    const { id, mara } = await makePlan(database);
    const member = await makePerson(database);
    const rep = await makePerson(database, "rep");
    await expect(write((trx) => openBeta(trx, visitor, id, call))).rejects.toThrow(SignInNeeded);
    for (const viewer of [member, rep]) {
      await expect(write((trx) => openBeta(trx, viewer, id, call))).rejects.toThrow(Forbidden);
    }
    const internal = await makePlan(database, { published_at: null });
    await expect(write((trx) => openBeta(trx, mara, internal.id, call))).rejects.toThrow(Forbidden);
    await expect(write((trx) => openBeta(trx, member, internal.id, call))).rejects.toThrow(
      NotFound,
    );
    const delivered = await makePlan(database, { horizon: "delivered" });
    await expect(write((trx) => openBeta(trx, mara, delivered.id, call))).rejects.toThrow(
      Forbidden,
    );
    const { id: owned } = await makePlan(database, { owner_id: rep.id });
    await write((trx) => openBeta(trx, rep, owned, call));
    expect(await findBeta(database.read, owned)).toMatchObject(call);
  });

  it("is said otherwise without overwriting anything unseen", async () => {
    const { itemId, mara } = await makeBeta(database);
    const better = { ...call, places: 12 };
    await write((trx) => editBeta(trx, mara, itemId, { ...better, version: 1 }));
    await write((trx) => editBeta(trx, mara, itemId, { ...better, version: 1 }));
    const stale = { ...call, places: 20, version: 1 };
    await expect(write((trx) => editBeta(trx, mara, itemId, stale))).rejects.toThrow(Conflict);
    expect(await findBeta(database.read, itemId)).toMatchObject({ places: 12, version: 2 });
    expect(await verbsOf(itemId)).toEqual(["beta.opened", "beta.edited"]);
    const member = await makePerson(database);
    const theirs = { ...call, version: 2 };
    await expect(write((trx) => editBeta(trx, member, itemId, theirs))).rejects.toThrow(Forbidden);
  });

  it("is closed and opened again by who cares for the item, each once", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    await expect(write((trx) => closeBeta(trx, gerd, itemId))).rejects.toThrow(Forbidden);
    await write((trx) => closeBeta(trx, mara, itemId));
    await write((trx) => closeBeta(trx, mara, itemId));
    await expect(join(database, gerd, itemId)).rejects.toThrow(Conflict);
    await expect(write((trx) => reopenBeta(trx, gerd, itemId))).rejects.toThrow(Forbidden);
    await write((trx) => reopenBeta(trx, mara, itemId));
    await write((trx) => reopenBeta(trx, mara, itemId));
    await join(database, gerd, itemId);
    expect(await verbsOf(itemId)).toEqual([
      "beta.opened",
      "beta.closed",
      "beta.reopened",
      "beta.joined",
    ]);
  });

  it("is not there to be closed where nobody called", async () => {
    const { id, mara } = await makePlan(database);
    await expect(write((trx) => closeBeta(trx, mara, id))).rejects.toThrow(NotFound);
  });
});
