import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IdeaFilters, noFilters, orders } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, now } from "~/platform/clock";
import { SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let author: Viewer & { id: number };
let board: Awaited<ReturnType<typeof makeBoard>>;

const COUNT = 65;

beforeAll(async () => {
  database = await openTestDatabase();
  author = await makePerson(database);
  board = await makeBoard(database);
  for (let made = 0; made < COUNT; made++) {
    await makeIdea(database, author, board, {
      created_at: now() - made * DAY,
      top_count: made % 7,
      comment_count: made % 5,
      answered_at: made % 3 === 0 ? now() - (made % 4) * DAY : null,
      first_answered_at: made % 3 === 0 ? now() - (made % 4) * DAY : null,
      pinned_at: made === 40 ? now() : null,
      random_key: made % 10,
    });
  }
});
afterAll(() => database.close());

/** The numbers of all ideas of a list, page by page. */
async function walk(filters: Partial<IdeaFilters>, betweenPages = async () => {}) {
  const pages: number[][] = [];
  let cursor: Parameters<typeof listIdeas>[3] = null;
  for (;;) {
    const page = await listIdeas(
      database.read,
      visitor,
      { ...noFilters, board: board.slug, ...filters },
      cursor,
    );
    pages.push(page.ideas.map((idea) => idea.id));
    if (!page.next) return pages;
    cursor = page.next;
    await betweenPages();
  }
}

describe("a list", () => {
  it.each(orders)("in the order %s shows every idea exactly once", async (order) => {
    const ids = (await walk({ order, seed: 5 })).flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(order === "answered" ? 23 : COUNT);
  });

  it.each(orders)("in the order %s is read back page by page as it was read", async (order) => {
    const filters = { ...noFilters, board: board.slug, order, seed: 5 };
    const forth = await walk(filters);
    let page = await listIdeas(database.read, visitor, filters, null);
    while (page.next) page = await listIdeas(database.read, visitor, filters, page.next);
    const back = [page.ideas.map((idea) => idea.id)];
    while (page.previous) {
      page = await listIdeas(database.read, visitor, filters, page.previous.cursor);
      back.unshift(page.ideas.map((idea) => idea.id));
    }
    expect(back).toEqual(forth);
  });

  it("shows nothing twice and leaves nothing out while an idea is posted in between", async () => {
    const before = (await walk({ order: "newest" })).flat();
    const other = await makeBoard(database);
    const during = (
      await walk({ order: "newest", board: "" }, async () => {
        await makeIdea(database, author, other);
      })
    ).flat();
    expect(new Set(during).size).toBe(during.length);
    expect(during).toEqual(expect.arrayContaining(before));
  });

  it("has the pinned idea first, once, and says so", async () => {
    const { ideas } = await listIdeas(
      database.read,
      visitor,
      { ...noFilters, board: board.slug, order: "top" },
      null,
    );
    expect(ideas.map((idea) => idea.pinned).slice(0, 2)).toEqual([true, false]);
  });

  it("sorts by what its order says", async () => {
    const page = await listIdeas(
      database.read,
      visitor,
      { ...noFilters, board: board.slug, order: "top" },
      null,
    );
    const counts = page.ideas.slice(1).map((idea) => idea.voteCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBe(6);
  });

  it("starts a surprise at its seed and goes on at the smallest key", async () => {
    const ids = (await walk({ order: "surprise", seed: 8 })).flat().slice(1);
    const rows = await database.read
      .selectFrom("idea")
      .select(["id", "random_key"])
      .where("id", "in", ids)
      .execute();
    const keys = new Map(rows.map((row) => [row.id, row.random_key]));
    const drawn = ids.map((id) => keys.get(id));
    expect(drawn[0]).toBe(8);
    expect(drawn.at(-1)).toBe(7);
  });

  it("knows how many ideas there are and where its page stands", async () => {
    const filters = { ...noFilters, board: board.slug };
    const first = await listIdeas(database.read, visitor, filters, null);
    expect(first).toMatchObject({ total: { count: COUNT, capped: false }, offset: 0 });
    const second = await listIdeas(database.read, visitor, filters, first.next);
    expect(second.offset).toBe(20);
    expect(second.previous).toEqual({ cursor: null });
  });

  it("begins again where a cursor does not fit the order", async () => {
    const stray = { direction: "after", offset: 20, stretch: 0, key: 1.5, id: 3 } as const;
    const page = await listIdeas(
      database.read,
      visitor,
      { ...noFilters, board: board.slug, order: "newest" },
      stray,
    );
    expect(page.offset).toBe(0);
  });

  it("of one's own ideas asks a visitor to sign in", async () => {
    const attempt = listIdeas(database.read, visitor, { ...noFilters, mine: true }, null);
    await expect(attempt).rejects.toBeInstanceOf(SignInNeeded);
  });
});
