import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import type { Database } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  // As after many ideas came at once: the database has not yet counted what its tables hold.
  if (engine === "postgres") {
    await database.write((trx) =>
      sql`alter table idea set (autovacuum_enabled = false)`.execute(trx),
    );
  }
  const author = await makePerson(database);
  const boards = [await makeBoard(database), await makeBoard(database)] as const;
  await makeManyIdeas(database, author, [...boards], 2_000);
  const idea = await makeIdea(database, author, boards[0], { title: "A quiet grinder" });
  await database.write((trx) => indexIdea(trx, idea.id));
});
afterAll(() => database.close());

it("looks for the words first, and once, also where the database takes its tables for empty", async () => {
  const plans = await explainQueries(database.read, async (db) => {
    const { ids } = await searchIdeas(db, visitor, { ...noFilters, q: "grinder" });
    expect(ids).toHaveLength(1);
  });
  const search = plans.find((plan) => plan.includes("search_entry") && /\bidea\b/.test(plan)) ?? "";
  expect(search).toMatch(engine === "sqlite" ? /LIST SUBQUERY/ : /InitPlan/);
  if (engine === "postgres") expect(search).toMatch(/Index Scan using idea_pkey on idea\b/);
});
