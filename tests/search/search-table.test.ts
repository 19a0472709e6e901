import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { HOUR, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { asked, spokenIdeas } from "./spoken-ideas";

let database: Database;
const titles = new Map<number, string>();

beforeAll(async () => {
  database = await openTestDatabase();
  const author = await makePerson(database);
  const board = await makeBoard(database);
  for (const [made, [language, title, body]] of spokenIdeas.entries()) {
    const created_at = now() - (spokenIdeas.length - made) * HOUR;
    const idea = await makeIdea(database, author, board, { language, title, body, created_at });
    titles.set(idea.id, title);
    await database.write((trx) => indexIdea(trx, idea.id));
  }
});
afterAll(() => database.close());

describe("the same table holds on both engines, in the same order", () => {
  it.each(asked.map(([language, q, ...rest]) => ({ name: `${language}: ${q}`, q, rest })))(
    "$name",
    async ({ q, rest: [expected, used] }) => {
      const found = await searchIdeas(database.read, visitor, { ...noFilters, q });
      expect(found.ids.map((id) => titles.get(id))).toEqual(expected);
      expect(found.correction?.used).toBe(used);
    },
  );
});
