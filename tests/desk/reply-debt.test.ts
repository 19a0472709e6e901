import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countReplyDebt } from "~/features/insights/reply-debt.queries.server";
import { DAY, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeManyIdeas } from "../ideas/many-ideas";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it("counts what is overdue by board and owner, and nothing else", async () => {
  const author = await makePerson(database);
  const mara = await makePerson(database, "product", { name: "Mara" });
  const brew = await makeBoard(database, "public", { name: "Brew", slug: "brew" });
  const closed = await makeBoard(database, "one_way", { name: "Closed", slug: "closed" });
  const late = { reply_due_at: now() - DAY };
  for (const values of [late, late, { ...late, owner_id: mara.id }]) {
    await makeIdea(database, author, brew, values);
  }
  await makeIdea(database, author, closed, { ...late, owner_id: mara.id });
  await makeIdea(database, author, brew, { reply_due_at: now() + DAY });
  await makeIdea(database, author, brew, { ...late, first_answered_at: now() });
  await makeIdea(database, author, brew, { ...late, listed: 0 });
  expect(await countReplyDebt(database.read)).toEqual([
    { board: { id: brew.id, slug: "brew", name: "Brew" }, owner: null, overdue: 2 },
    {
      board: { id: brew.id, slug: "brew", name: "Brew" },
      owner: { id: mara.id, name: "Mara" },
      overdue: 1,
    },
    {
      board: { id: closed.id, slug: "closed", name: "Closed" },
      owner: { id: mara.id, name: "Mara" },
      overdue: 1,
    },
  ]);
});

it("reads those that are owed alone, in one query, among many ideas", async () => {
  const author = await makePerson(database);
  await makeManyIdeas(database, author, [await makeBoard(database)], 3_000);
  if (engine === "postgres") await database.write((trx) => sql`analyze idea`.execute(trx));
  const plans = await explainQueries(database.read, countReplyDebt);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(/idea_owed/);
  expect(plans[0]).not.toMatch(/SCAN idea\b(?! USING)|Seq Scan on idea\b/);
});
