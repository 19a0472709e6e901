import { afterAll, beforeAll, expect, it } from "vitest";
import { accountName } from "~/features/accounts/account-name.server";
import { createAccount } from "~/features/accounts/edit-account.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let quiet: number;

beforeAll(async () => {
  database = await openTestDatabase();
  const admin = await makePerson(database, "admin");
  const make = (name: string, named: boolean) =>
    database.write((trx) => createAccount(trx, admin, { name, kind: "customer", named }));
  quiet = await make("Quiet", false);
  await make("Named", true);
});
afterAll(() => database.close());

it.each<[string, () => Partial<Viewer>, (string | null)[]]>([
  ["a visitor", () => ({}), [null, "Named"]],
  ["a member of no account", () => ({ id: 1, role: "member" }), [null, "Named"]],
  ["its own people", () => ({ id: 1, role: "member", accountId: quiet }), ["Quiet", "Named"]],
  ["a rep", () => ({ id: 1, role: "rep" }), ["Quiet", "Named"]],
  ["an admin", () => ({ id: 1, role: "admin" }), ["Quiet", "Named"]],
])("the name of an account that did not agree is not for everybody: %s", async (_, who, names) => {
  const rows = await database.read
    .selectFrom("account")
    .select(accountName({ ...visitor, ...who() }).as("name"))
    .orderBy("id")
    .execute();
  expect(rows.map((row) => row.name)).toEqual(names);
});
