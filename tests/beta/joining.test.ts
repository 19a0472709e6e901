import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinBeta } from "~/features/beta/join-beta.server";
import { leaveBeta } from "~/features/beta/leave-beta.server";
import { editBeta } from "~/features/beta/open-beta.server";
import { unfollow } from "~/features/ideas/follow.server";
import { addRow } from "~/features/register/add-row.server";
import { hideRow } from "~/features/register/hide-row.server";
import type { RegisterStatus } from "~/features/register/register-row";
import { tendRow } from "~/features/register/tend-row.server";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makeCustomer, makePlan, words } from "../register/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { acceptedBy, call, join, makeBeta, readForm, testersOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

const follows = async (personId: number, itemId: number) => {
  const rows = await database.read
    .selectFrom("follow")
    .select("stopped_at")
    .where("person_id", "=", personId)
    .where("subject_kind", "=", "roadmap_item")
    .where("subject_id", "=", itemId)
    .execute();
  return rows.some((row) => row.stopped_at === null);
};

const care = (status: RegisterStatus, version: number) => ({
  ...{ mitigation: "Changing needs the key.", ownerId: null, reviewAt: null },
  ...{ status, version },
});

async function refusal(work: Promise<unknown>): Promise<Invalid> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Invalid) return error;
  throw error ?? new Error("it was not refused");
}

describe("joining a beta", () => {
  it("is done once, however often it is sent, with the account of that day", async () => {
    const { itemId, rowId } = await makeBeta(database);
    const lena = await makeCustomer(database, `Lotse ${itemId}`);
    const form = await readForm(database, lena, itemId);
    await write((trx) => joinBeta(trx, lena, itemId, form));
    await write((trx) => joinBeta(trx, lena, itemId, { ...form, note: "Once more." }));
    expect(await testersOf(database, itemId)).toEqual([
      { person_id: lena.id, left_at: null, note: form.note, account_id: lena.accountId },
    ]);
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([{ id: rowId, version: 1 }]);
    const told = await database.read
      .selectFrom("activity")
      .select(["verb", "staff_only"])
      .where("roadmap_item_id", "=", itemId)
      .where("verb", "=", "beta.joined")
      .execute();
    expect(told).toEqual([{ verb: "beta.joined", staff_only: 1 }]);
  });

  it("gives three places to three of twenty who press at once", async () => {
    const { itemId } = await makeBeta(database, { places: 3 });
    const people = await Promise.all(Array.from({ length: 20 }, () => makePerson(database)));
    const tries = await Promise.allSettled(people.map((each) => join(database, each, itemId)));
    const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toHaveLength(17);
    expect(refused.every((reason) => reason instanceof Conflict)).toBe(true);
    expect(await testersOf(database, itemId)).toHaveLength(3);
  });

  it("follows the item, also for who had stopped", async () => {
    const { itemId } = await makeBeta(database);
    const lena = await makePerson(database);
    await write((trx) => unfollow(trx, lena, { kind: "roadmap_item", id: itemId }));
    await join(database, lena, itemId);
    expect(await follows(lena.id, itemId)).toBe(true);
  });

  it("is for members who may take part, of an item that they see and that has a beta", async () => {
    const { itemId, mara } = await makeBeta(database);
    const rep = await makePerson(database, "rep");
    const unverified = { ...(await makePerson(database)), trusted: false };
    await expect(join(database, visitor, itemId)).rejects.toThrow(SignInNeeded);
    for (const viewer of [rep, mara, unverified]) {
      await expect(join(database, viewer, itemId)).rejects.toThrow(Forbidden);
    }
    const lena = await makePerson(database);
    const { id: without } = await makePlan(database);
    await expect(join(database, lena, without)).rejects.toThrow(NotFound);
    await write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ published_at: null })
        .where("id", "=", itemId)
        .execute(),
    );
    await expect(join(database, lena, itemId)).rejects.toThrow(NotFound);
    expect(await testersOf(database, itemId)).toEqual([]);
  });

  it("ends with the delivery", async () => {
    const { itemId, gerd } = await makeBeta(database);
    await write((trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ horizon: "delivered" })
        .where("id", "=", itemId)
        .execute(),
    );
    await expect(join(database, gerd, itemId)).rejects.toThrow(Conflict);
  });

  it("sends nobody away where the places become fewer", async () => {
    const { itemId, mara, gerd } = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, gerd, itemId);
    await join(database, lena, itemId);
    await write((trx) => editBeta(trx, mara, itemId, { ...call, places: 1, version: 1 }));
    expect(await testersOf(database, itemId)).toHaveLength(2);
    const late = await makePerson(database);
    await expect(join(database, late, itemId)).rejects.toThrow(Conflict);
  });
});

describe("the risks of a beta", () => {
  it("are accepted one by one, or nothing is joined", async () => {
    const { itemId, gerd, rowId } = await makeBeta(database);
    const second = { ...words, body: "The grinder runs hot on Mondays.", impact: 5 as const };
    const secondId = await write((trx) => addRow(trx, gerd, itemId, second));
    const lena = await makePerson(database);
    const form = await readForm(database, lena, itemId);
    const half = { ...form, accepted: form.accepted.filter(({ id }) => id === rowId) };
    const error = await refusal(write((trx) => joinBeta(trx, lena, itemId, half)));
    expect(error.fields).toEqual({ risk: ["beta:join.tick"] });
    expect(await testersOf(database, itemId)).toEqual([]);
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([]);
    await write((trx) => joinBeta(trx, lena, itemId, form));
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([
      { id: rowId, version: 1 },
      { id: secondId, version: 1 },
    ]);
  });

  it("come back where one was added or changed while the form was read", async () => {
    const { itemId, gerd, mara, rowId } = await makeBeta(database);
    const lena = await makePerson(database);
    const form = await readForm(database, lena, itemId);
    await write((trx) => tendRow(trx, mara, { itemId, rowId }, care("open", 1)));
    const error = await refusal(write((trx) => joinBeta(trx, lena, itemId, form)));
    expect(error.fields).toEqual({ risk: ["beta:join.changedMeanwhile"] });
    expect(error.shown).toMatchObject({ risks: [{ id: rowId, version: 2 }] });
    expect(await testersOf(database, itemId)).toEqual([]);
    const again = await readForm(database, lena, itemId);
    await write((trx) => addRow(trx, gerd, itemId, { ...words, body: "It leaks at night." }));
    const added = await refusal(write((trx) => joinBeta(trx, lena, itemId, again)));
    expect(added.fields).toEqual({ risk: ["beta:join.changedMeanwhile"] });
    await join(database, lena, itemId);
    expect((await acceptedBy(database, itemId, lena.id)).length).toBe(2);
  });

  it("are those that are open or accepted by the company, and that nobody hid", async () => {
    const { itemId, gerd, mara, rowId } = await makeBeta(database);
    const add = (body: string) => write((trx) => addRow(trx, gerd, itemId, { ...words, body }));
    const [mitigated, happened, hidden] = [
      await add("A seal is worn after a month."),
      await add("The first batch had loose screws."),
      await add("Buy my seals instead of theirs."),
    ];
    await write((trx) => tendRow(trx, mara, { itemId, rowId }, care("accepted", 1)));
    await write((trx) => tendRow(trx, mara, { itemId, rowId: mitigated }, care("mitigated", 1)));
    await write((trx) => tendRow(trx, mara, { itemId, rowId: happened }, care("happened", 1)));
    await write((trx) => hideRow(trx, mara, { itemId, rowId: hidden }, "Advertising"));
    const benefit = { ...words, kind: "benefit" as const, body: "It saves a pound of beans." };
    await write((trx) => addRow(trx, gerd, itemId, benefit));
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([{ id: rowId, version: 2 }]);
  });

  it("that changed later are accepted by who tests already, beside the version of that day", async () => {
    const { itemId, mara, rowId } = await makeBeta(database);
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    await write((trx) => tendRow(trx, mara, { itemId, rowId }, care("open", 1)));
    await join(database, lena, itemId);
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([
      { id: rowId, version: 1 },
      { id: rowId, version: 2 },
    ]);
    expect(await testersOf(database, itemId)).toHaveLength(1);
  });
});

describe("leaving a beta", () => {
  it("frees the place, keeps what was accepted, and asks anew only for what changed", async () => {
    const { itemId, mara, rowId, gerd } = await makeBeta(database, { places: 1 });
    const lena = await makePerson(database);
    await join(database, lena, itemId);
    await expect(join(database, gerd, itemId)).rejects.toThrow(Conflict);
    await write((trx) => leaveBeta(trx, lena, itemId));
    await write((trx) => leaveBeta(trx, lena, itemId));
    expect(await acceptedBy(database, itemId, lena.id)).toEqual([{ id: rowId, version: 1 }]);
    const nothing = { note: "", accepted: [], shown: [] };
    await write((trx) => joinBeta(trx, lena, itemId, nothing));
    await write((trx) => leaveBeta(trx, lena, itemId));
    await write((trx) => tendRow(trx, mara, { itemId, rowId }, care("open", 1)));
    await refusal(write((trx) => joinBeta(trx, lena, itemId, nothing)));
    await join(database, gerd, itemId);
    const verbs = await database.read
      .selectFrom("activity")
      .select("verb")
      .where("roadmap_item_id", "=", itemId)
      .where("actor_id", "=", lena.id)
      .where("verb", "in", ["beta.joined", "beta.left"])
      .orderBy("id")
      .execute();
    expect(verbs.map(({ verb }) => verb)).toEqual([
      "beta.joined",
      "beta.left",
      "beta.joined",
      "beta.left",
    ]);
  });

  it("changes nothing for who never joined, and asks a visitor to sign in", async () => {
    const { itemId, gerd } = await makeBeta(database);
    await write((trx) => leaveBeta(trx, gerd, itemId));
    await expect(write((trx) => leaveBeta(trx, visitor, itemId))).rejects.toThrow(SignInNeeded);
    expect(await testersOf(database, itemId)).toEqual([]);
  });
});
