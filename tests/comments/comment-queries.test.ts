import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDiscussion } from "~/features/comments/discussion-url";
import { listComments } from "~/features/comments/list-comments.queries.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { engine, openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";
import { makeManyComments } from "./many-comments";

let database: Database;
let member: Viewer;
let few: number;
let many: number;

beforeAll(async () => {
  database = await openTestDatabase();
  const author = await makePerson(database);
  member = await makePerson(database);
  const board = await makeBoard(database);
  few = (await makeIdea(database, author, board)).id;
  many = (await makeIdea(database, author, board)).id;
  await makeManyComments(database, author, few, 5);
  await makeManyComments(database, author, many, 3_000);
  if (engine === "postgres") {
    await database.write((trx) => sql`analyze comment`.execute(trx));
  }
});
afterAll(() => database.close());

const views = ["", "order=best", "stance=for"];

describe("a page of the discussion", () => {
  it.each(views)(
    "takes as many queries for thousands of comments as for five (%s)",
    async (query) => {
      const view = parseDiscussion(new URLSearchParams(query));
      const counts: number[] = [];
      for (const id of [few, many]) {
        const idea = await getIdeaPage(database.read, member, id);
        counts.push(
          await countQueries(database.read, (db) => listComments(db, member, idea, view)),
        );
      }
      expect(counts[1]).toBe(counts[0]);
      expect(counts[1]).toBeLessThanOrEqual(3);
    },
  );

  it.each(views)("follows an index and sorts nothing (%s)", async (query) => {
    const slow = engine === "sqlite" ? /SCAN comment|TEMP B-TREE/ : /Seq Scan on comment|Sort/;
    for (const viewer of [visitor, member]) {
      const idea = await getIdeaPage(database.read, viewer, many);
      const first = parseDiscussion(new URLSearchParams(query));
      const { next } = await listComments(database.read, viewer, idea, first);
      expect(next).not.toBeNull();
      for (const view of [first, { ...first, after: next }]) {
        const [walk] = await explainQueries(database.read, (db) =>
          listComments(db, viewer, idea, view),
        );
        expect(walk).toMatch(/comment_(newest|best|stance)/);
        expect(walk).not.toMatch(slow);
      }
    }
  });
});
