import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { mergeScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Two ideas with words of their own, the second one merged into the first. */
async function twoWords(access: "public" | "one_way", word: string) {
  const scene = await mergeScene(database, { access });
  const open = await makeBoard(database);
  const grinder = await makeIdea(database, scene.author, open, { title: `Quiet ${word}grinder` });
  const mill = await makeIdea(database, scene.author, scene.board, { title: `Silent ${word}mill` });
  for (const { id } of [grinder, mill]) await database.write((trx) => indexIdea(trx, id));
  await scene.merge(grinder, [mill.id], true);
  const search = async (viewer: Viewer, q: string) =>
    (await searchIdeas(database.read, viewer, { ...noFilters, q })).ids;
  return { scene, grinder, mill, search };
}

describe("the words of a merged idea", () => {
  it("lead to its canonical idea, once, also where both hold them", async () => {
    const { grinder, search } = await twoWords("public", "a");
    expect(await search(visitor, "amill")).toEqual([grinder.id]);
    const similar = await findSimilar(database.read, visitor, "A silent amill, quiet agrinder");
    expect(similar.map((idea) => idea.id)).toEqual([grinder.id]);
  });

  it("of a closed board lead there only those who may read them", async () => {
    const { scene, grinder, search } = await twoWords("one_way", "b");
    expect(await search(visitor, "bmill")).toEqual([]);
    expect(await search(scene.author, "bmill")).toEqual([grinder.id]);
  });

  it("stand in no list", async () => {
    const { scene, mill } = await twoWords("public", "c");
    const filters = { ...noFilters, board: scene.board.slug };
    const { ideas } = await listIdeas(database.read, visitor, filters, null);
    expect(ideas.map((idea) => idea.id)).not.toContain(mill.id);
  });
});
