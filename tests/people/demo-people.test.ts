import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPeople } from "~/features/people/demo-people.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("whoever tries the demo stays on its bar under another handle", async () => {
  const email = "lena@kaffeewerk-sued.example";
  await makePerson(database, "member", { handle: "lena-h", email, email_folded: email });
  const people = await demoPeople(database.read);
  expect(people.map((person) => person.handle)).toEqual(["lena-h"]);
});

it("somebody else of the role stands in for a person of the demo who was erased", async () => {
  await database.write((trx) =>
    trx
      .updateTable("person")
      .set({ name: "", email: null, email_folded: null, erased_at: 1, suspended_at: 1 })
      .execute(),
  );
  await makePerson(database, "member", { handle: "imported", shadow: 1 });
  await makePerson(database, "member", { handle: "mara" });
  await makePerson(database, "member", { handle: "nils" });
  await makePerson(database, "admin", { handle: "thea" });
  const people = await demoPeople(database.read);
  expect(people.map((person) => person.handle)).toEqual(["mara", "thea"]);
});
