import { afterAll, beforeAll, expect, it } from "vitest";
import { listQuotingPlans } from "~/features/moderation/quoting-plans.queries.server";
import type { Database } from "~db/connect.server";
import { makeItem } from "../roadmap/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("whoever hides an idea is told where on the roadmap its words may stand, too", async () => {
  const board = await makeBoard(database);
  const author = await makePerson(database);
  const [quoted, other] = [
    await makeIdea(database, author, board),
    await makeIdea(database, author, board),
  ];
  const { id } = await makeItem(database, [quoted.id], "Warm cups");
  expect(await listQuotingPlans(database.read, quoted.id)).toEqual([
    { title: "Warm cups", path: `/roadmap/${id}-warm-cups` },
  ]);
  expect(await listQuotingPlans(database.read, other.id)).toEqual([]);
});
