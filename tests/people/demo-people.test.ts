import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPeople } from "~/features/people/demo-people.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("one of the demo's people stays on the bar under another handle", async () => {
  const email = "lena@kaffeewerk-sued.example";
  await database.write((trx) =>
    trx
      .insertInto("person")
      .values({
        handle: "lena-from-freiburg",
        handle_folded: "lena-from-freiburg",
        name: "Lena Hofmann",
        email,
        email_folded: email,
        email_verified_at: 0,
        password_hash: null,
        account_id: null,
        language: null,
        theme: null,
        shadow: 0,
        suspended_at: null,
        created_at: 0,
      })
      .execute(),
  );
  const people = await demoPeople(database.read);
  expect(people.map((person) => person.handle)).toEqual(["lena-from-freiburg"]);
});
