import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFilters, orders } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { loadListPage } from "~/features/ideas/list-page.queries.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";
import { makeManyIdeas } from "./many-ideas";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("the number of a list's queries", () => {
  it.each(orders)("in the order %s is the same for five ideas and for fifty", async (order) => {
    const member = await makePerson(database);
    const [few, many] = [await makeBoard(database), await makeBoard(database)];
    await makeManyIdeas(database, member, [few], 5);
    await makeManyIdeas(database, member, [many], 50);
    const cost = (board: string) =>
      countQueries(database.read, (db) =>
        listIdeas(db, member, { ...noFilters, board, order, seed: 0 }, null),
      );
    const [costOfFew, costOfMany] = [await cost(few.slug), await cost(many.slug)];
    // With few ideas "surprise me" asks once more, to go on at the smallest key.
    expect(costOfMany).toBe(order === "surprise" ? costOfFew - 1 : costOfFew);
    expect(costOfMany).toBeLessThanOrEqual(10);
  });

  it("is the same for the whole page around them", async () => {
    const member = await makePerson(database);
    const [few, many] = [await makeBoard(database), await makeBoard(database)];
    await makeManyIdeas(database, member, [few], 5);
    await makeManyIdeas(database, member, [many], 50);
    const cost = (board: string) =>
      countQueries(database.read, (db) => loadListPage(db, member, { ...noFilters, board }, null));
    const costOfFew = await cost(few.slug);
    expect(await cost(many.slug)).toBe(costOfFew);
    expect(costOfFew).toBeLessThanOrEqual(24);
  });
});
