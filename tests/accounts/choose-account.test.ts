import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertAccount } from "~/features/accounts/accounts.queries.server";
import { chooseAccount } from "~/features/accounts/choose-account.server";
import { findAccounts } from "~/features/accounts/find-accounts.queries.server";
import { chooseSpeaker } from "~/features/evidence/choose-speaker.server";
import { Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
const ids = new Map<string, number>();
const names = ["Nordlicht", "Nordlicht Süd", "Kontor Nord", "Brasa"];

beforeAll(async () => {
  database = await openTestDatabase();
  for (const name of names) {
    const account = { name, kind: "customer", created_at: 1 } as const;
    const id = await database.write((trx) => insertAccount(trx, account));
    ids.set(name, id ?? 0);
  }
});
afterAll(() => database.close());

const id = (name: string) => ids.get(name) ?? 0;
const choose = (accountName: string, account?: number) =>
  chooseAccount(database.read, { accountName, account });
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: Invalid) => error,
  );

describe("an account that a form names", () => {
  it("is found by a part of its name, those that begin with it first", async () => {
    const found = await findAccounts(database.read, " NORD");
    expect(found.map(({ name }) => name)).toEqual(["Nordlicht", "Nordlicht Süd", "Kontor Nord"]);
    expect(await findAccounts(database.read, "100%")).toEqual([]);
    expect(await findAccounts(database.read, "")).toEqual([]);
  });

  it("is meant by its whole name, also where others begin so, and none by none", async () => {
    expect(await choose("nordlicht")).toBe(id("Nordlicht"));
    expect(await choose("")).toBeNull();
    expect(await choose("", id("Brasa"))).toBe(id("Brasa"));
    await expect(choose("", 999_999)).rejects.toBeInstanceOf(Invalid);
  });

  it("is asked for where a part may mean several, and chosen among them alone", async () => {
    const asked = await refusal(choose("nord"));
    expect(asked?.fields).toEqual({ accountName: ["accounts:errors.which"] });
    expect(asked?.shown).toMatchObject({ accounts: [{ name: "Nordlicht" }, {}, {}] });
    expect(await choose("nord", id("Kontor Nord"))).toBe(id("Kontor Nord"));
    expect((await refusal(choose("nord", id("Brasa"))))?.fields).toHaveProperty("accountName");
    const unknown = await refusal(choose("Nobody Ltd"));
    expect(unknown?.fields).toEqual({ accountName: ["accounts:errors.unknown"] });
  });
});

describe("the customer whose words staff note", () => {
  it("is meant by handle or address, and asked for where a part of a name is typed", async () => {
    const values = { account_id: id("Brasa"), handle: "ulla", name: "Ulla Brand" };
    const ulla = await makePerson(database, "member", values);
    const said = (saidBy: string, speaker?: number) =>
      chooseSpeaker(database.read, { saidBy, speaker });
    expect(await said("@other")).toBe("@other");
    expect(await said("Ulla")).toBe("Ulla");
    expect(await said("who is that")).toBe("who is that");
    const asked = await refusal(said("brand"));
    expect(asked?.shown).toEqual({
      speakers: [{ id: ulla.id, name: "Ulla Brand", account: "Brasa" }],
    });
    expect(await said("brand", ulla.id)).toBe("@ulla");
    expect(await refusal(said("brand", 999_999))).toBeInstanceOf(Invalid);
  });
});
