import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IdeaFilters, noFilters, orders } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { makeManyIdeas } from "./many-ideas";

let database: Database;
let viewers: Viewer[];
let board: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const [member, author] = [await makePerson(database), await makePerson(database)];
  viewers = [visitor, member, await makePerson(database, "product")];
  const boards = [
    await makeBoard(database),
    await makeBoard(database),
    await makeBoard(database, "members"),
    await makeBoard(database, "one_way"),
  ];
  board = boards[0]?.slug ?? "";
  await makeManyIdeas(database, author, boards, 4_000);
  if (engine === "postgres") {
    await database.write((trx) => sql`analyze idea`.execute(trx));
  }
});
afterAll(() => database.close());

const places: [string, () => Partial<IdeaFilters>][] = [
  ["alone", () => ({})],
  ["with one board", () => ({ board })],
  ["with one status group", () => ({ group: "open" })],
];
const cases = orders.flatMap((order) =>
  places.map(([place, filters]) => [order, place, filters] as const),
);

/** What a list must not do to the ideas, as each engine says it. */
const slow = engine === "sqlite" ? /SCAN idea\b|TEMP B-TREE/ : /Seq Scan on idea\b|Sort/;
const alongIndex = /(SEARCH idea USING INDEX|Index Scan using) idea_(by|board|group)_/;

/** The boards and the pinned ideas are read before. */
const WALK = 2;

describe("the plan of a list", () => {
  it.each(cases)(
    "in the order %s %s follows an index and sorts nothing",
    async (order, _, place) => {
      const asked = { ...noFilters, ...place(), order, seed: 1_000_000 };
      for (const viewer of viewers) {
        const { next } = await listIdeas(database.read, viewer, asked, null);
        for (const cursor of [null, next]) {
          const plans = await explainQueries(database.read, (db) =>
            listIdeas(db, viewer, asked, cursor),
          );
          const walks = plans.filter((plan) => alongIndex.test(plan));
          expect(walks, plans.join("\n\n")).toContain(plans[WALK]);
          expect(plans[WALK]).not.toMatch(slow);
        }
      }
    },
  );
});
