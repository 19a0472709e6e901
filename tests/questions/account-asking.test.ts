import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getCommunity } from "~/features/community/community.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { getAccountAsking } from "~/features/questions/account-asking/account-asking.queries.server";
import {
  type AccountAskingInput,
  setAccountAsking,
} from "~/features/questions/account-asking/set-account-asking.server";
import { nameEmployee } from "~/features/questions/questions-to.server";
import { Forbidden, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { makeAccount } from "./routing-scene";

let database: Database;
let owner: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makePerson(database, "rep");
});
afterAll(() => database.close());

const set = (viewer: Viewer, id: number, change: Partial<AccountAskingInput>) =>
  database.write((trx) =>
    setAccountAsking(trx, viewer, id, { askedOff: false, gone: [], added: null, ...change }),
  );
const own = () => makeAccount(database, { owner_id: owner.id });
const actsOf = async (id: number) =>
  (
    await database.read
      .selectFrom("activity")
      .select("verb")
      .where("subject_kind", "=", "account")
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute()
  ).map(({ verb }) => verb);

describe("the people of an account", () => {
  it("are asked by nobody once its rep says so, and again when they take that back", async () => {
    const { id } = await own();
    await set(owner, id, { askedOff: true });
    await set(owner, id, { askedOff: true });
    expect((await getAccountAsking(database.read, id)).askedOff).toBe(true);
    await set(owner, id, {});
    expect((await getAccountAsking(database.read, id)).askedOff).toBe(false);
    expect(await actsOf(id)).toEqual(["account.asking_stopped", "account.asking_resumed"]);
  });

  it("and those of a competitor are never asked by each other, which both accounts show", async () => {
    const [one, other] = [await own(), await makeAccount(database)];
    await set(owner, one.id, { added: { id: other.id, reason: "competitor" } });
    await set(owner, one.id, { added: { id: other.id, reason: "competitor" } });
    const shown = async (id: number) => (await getAccountAsking(database.read, id)).exclusions;
    expect(await shown(one.id)).toEqual([{ id: other.id, name: other.name, reason: "competitor" }]);
    expect(await shown(other.id)).toEqual([{ id: one.id, name: one.name, reason: "competitor" }]);
    await set(owner, one.id, { added: { id: other.id, reason: "excluded" } });
    expect((await shown(other.id))[0]?.reason).toBe("excluded");
    await set(owner, one.id, { gone: [other.id] });
    expect(await shown(one.id)).toEqual([]);
    expect(await actsOf(one.id)).toEqual([
      "account.exclusion_added",
      "account.exclusion_added",
      "account.exclusion_removed",
    ]);
  });

  it("keep what nobody took away", async () => {
    const [one, kept, gone] = [
      await own(),
      await makeAccount(database),
      await makeAccount(database),
    ];
    for (const { id } of [kept, gone]) {
      await set(owner, one.id, { added: { id, reason: "competitor" } });
    }
    await set(owner, one.id, { gone: [gone.id, 9_999_999] });
    const { exclusions } = await getAccountAsking(database.read, one.id);
    expect(exclusions.map(({ id }) => id)).toEqual([kept.id]);
  });

  it("are never hidden from themselves", async () => {
    const { id } = await own();
    await expect(set(owner, id, { added: { id, reason: "excluded" } })).rejects.toThrow(Invalid);
  });

  it("are the business of who looks after the account, of product and of admins", async () => {
    const { id } = await own();
    const [rep, member] = [await makePerson(database, "rep"), await makePerson(database)];
    for (const viewer of [rep, member]) {
      await expect(set(viewer, id, { askedOff: true })).rejects.toThrow(Forbidden);
    }
    await set(await makePerson(database, "product"), id, { askedOff: true });
    await expect(set(owner, 9_999_999, {})).rejects.toThrow(NotFound);
  });
});

describe("who is asked in the end", () => {
  const name = (viewer: Viewer, id: number | null) =>
    database.write((trx) => nameEmployee(trx, viewer, id));

  it("is named by an admin, among the team", async () => {
    const admin = await makePerson(database, "admin");
    const member = await makePerson(database);
    await name(admin, owner.id);
    expect((await getCommunity(database.read)).questionsTo).toBe(owner.id);
    await expect(name(admin, member.id)).rejects.toThrow(Invalid);
    await name(admin, null);
    expect((await getCommunity(database.read)).questionsTo).toBeNull();
    await expect(name(owner, owner.id)).rejects.toThrow(Forbidden);
  });
});
