import { afterAll, beforeAll, expect, it } from "vitest";
import { nameStatuses } from "~/features/ideas/name-statuses.server";
import { listStatuses } from "~/features/ideas/statuses.queries.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const namesIn = async (language: string) =>
  (await listStatuses(database.read, language)).map((status) => status.name);

it("statuses have their names in a language that came later, but for those that were renamed", async () => {
  const before = await namesIn("de");
  await nameStatuses(database);
  expect(await namesIn("de")).toEqual(before);
  const planned = (await listStatuses(database.read, "en")).find(({ key }) => key === "planned");
  await database.write(async (trx) => {
    await trx.deleteFrom("status_name").where("language", "=", "de").execute();
    await trx
      .updateTable("status_name")
      .set({ name: "Promised" })
      .where("status_id", "=", planned?.id ?? 0)
      .execute();
  });
  await nameStatuses(database);
  await nameStatuses(database);
  expect(await namesIn("de")).toEqual(
    before.map((name) => (name === "Geplant" ? "Promised" : name)),
  );
});
