import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACCOUNTS_PER_PAGE } from "~/features/accounts/account";
import { accountListPath, readAccountFilters } from "~/features/accounts/account-list";
import { listAccountPage } from "~/features/accounts/account-list.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let rep: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  rep = await makePerson(database, "rep");
  const colleague = await makePerson(database, "rep");
  const named = (name: string) => ({ name, name_folded: name.toLowerCase(), created_at: 1 });
  const many = Array.from({ length: ACCOUNTS_PER_PAGE }, (_, index) =>
    named(`Filler ${String(index).padStart(3, "0")}`),
  );
  await database.write(async (trx) => {
    const rows = [
      { ...named("Åre Coffee"), kind: "prospect", owner_id: rep.id, industry: "Hotels" },
      { ...named("100% Crema"), kind: "customer", owner_id: colleague.id, industry: "Hotels" },
      { ...named("Brasa Norte"), kind: "partner", owner_id: colleague.id, industry: "Roasting" },
    ] as const;
    for (const row of rows) await trx.insertInto("account").values(row).execute();
    await trx
      .insertInto("account")
      .values(many.map((row) => ({ ...row, kind: "lost" as const })))
      .execute();
    const brasa = trx.selectFrom("account").select("id").where("name", "=", "Brasa Norte");
    const { id } = await brasa.executeTakeFirstOrThrow();
    const line = { account_id: id, person_id: rep.id, created_at: 1 };
    await trx.insertInto("account_team").values(line).execute();
  });
  await makePerson(database, "member", {
    account_id: (await namesOf("owner=mine&q=brasa")).ids[0] ?? null,
  });
});
afterAll(() => database.close());

async function namesOf(query: string) {
  const filters = readAccountFilters(new URLSearchParams(query));
  const { accounts, next } = await listAccountPage(database.read, rep, filters);
  return {
    names: accounts.map((account) => account.name),
    ids: accounts.map((account) => account.id),
    counts: accounts.map((account) => account.memberCount),
    next,
  };
}

describe("the list of accounts", () => {
  it.each([
    ["q=CREMA", ["100% Crema"]],
    ["q=100%25", ["100% Crema"]],
    ["q=åre", ["Åre Coffee"]],
    ["kind=partner", ["Brasa Norte"]],
    ["industry=Hotels", ["100% Crema", "Åre Coffee"]],
    ["industry=Hotels&kind=prospect", ["Åre Coffee"]],
    ["owner=mine", ["Brasa Norte", "Åre Coffee"]],
    ["q=nothing", []],
  ])("is narrowed down by %s", async (query, names) => {
    expect((await namesOf(query)).names.sort()).toEqual([...names].sort());
  });

  it("counts the people of each", async () => {
    expect((await namesOf("q=brasa")).counts).toEqual([1]);
  });

  it("goes on page by page, with everybody on one of them, once", async () => {
    const first = await namesOf("");
    expect(first.names).toHaveLength(ACCOUNTS_PER_PAGE);
    const second = await namesOf(`after=${first.next}`);
    expect(new Set([...first.ids, ...second.ids]).size).toBe(ACCOUNTS_PER_PAGE + 3);
    expect(second.next).toBeNull();
  });

  it("has an address that says what is shown, and leaves out what makes no sense", () => {
    const odd = new URLSearchParams("kind=enemy&owner=-1&after=x&q=%20a%20");
    expect(accountListPath(readAccountFilters(odd))).toBe("/accounts?q=a");
    expect(accountListPath(readAccountFilters(new URLSearchParams("owner=7&after=9")))).toBe(
      "/accounts?owner=7&after=9",
    );
  });
});
