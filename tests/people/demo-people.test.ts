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
