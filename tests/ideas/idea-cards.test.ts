import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IdeaCard } from "~/features/ideas/idea";
import { cardsOf } from "~/features/ideas/idea-cards.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { now, setClock } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let author: Viewer & { id: number };
let board: { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  author = await makePerson(database);
  board = await makeBoard(database);
});
afterAll(() => database.close());

async function vote(viewer: Viewer, ideaId: number, importance: 1 | 2 | 3, because: string) {
  await database.write((trx) => castVote(trx, viewer, ideaId, { importance, because }));
}

async function cardOf(viewer: Viewer, id: number): Promise<IdeaCard | undefined> {
  return (await cardsOf(database.read, viewer, [id]))[0];
}

describe("the reason on a card", () => {
  it("is the most important one, of these the newest, whole and a customer's", async () => {
    const { id } = await makeIdea(database, author, board);
    const restore = setClock(() => 1_800_000_000_000);
    await vote(await makePerson(database), id, 3, "older");
    restore();
    const newest = await makePerson(database);
    await setClockAhead(() => vote(newest, id, 3, "newest"));
    await vote(await makePerson(database), id, 2, "less important");
    await vote(await makePerson(database), id, 3, "long ".repeat(40));
    await vote(await makePerson(database, "rep"), id, 3, "by staff");
    expect((await cardOf(visitor, id))?.because?.text).toBe("newest");
    await database.write((trx) => withdrawVote(trx, newest, id));
    expect((await cardOf(visitor, id))?.because?.text).toBe("older");
  });

  it("is missing where nobody said one", async () => {
    const { id } = await makeIdea(database, author, board);
    await vote(await makePerson(database), id, 3, "");
    expect((await cardOf(visitor, id))?.because).toBeNull();
  });
});

async function setClockAhead(work: () => Promise<void>) {
  const restore = setClock(() => 1_900_000_000_000);
  await work();
  restore();
}

describe("cards", () => {
  it("come in the order asked for, less what the viewer may not see", async () => {
    const closed = await makeBoard(database, "one_way");
    const first = await makeIdea(database, author, board);
    const unseen = await makeIdea(database, author, closed);
    const last = await makeIdea(database, author, board);
    const ids = [last.id, unseen.id, first.id];
    const seen = async (viewer: Viewer) =>
      (await cardsOf(database.read, viewer, ids)).map((card) => card.id);
    expect(await seen(visitor)).toEqual([last.id, first.id]);
    expect(await seen(author)).toEqual(ids);
    expect(await cardsOf(database.read, visitor, [])).toEqual([]);
  });

  it("show my vote to me alone, and whether I follow", async () => {
    const { id } = await makeIdea(database, author, board);
    const voter = await makePerson(database);
    await vote(voter, id, 2, "time");
    expect(await cardOf(voter, id)).toMatchObject({
      myVote: { importance: 2, because: "time" },
      following: true,
      voteCount: 1,
    });
    expect(await cardOf(author, id)).toMatchObject({ myVote: null, following: false });
  });

  it("lead to the roadmap item, until its promotion is undone", async () => {
    const { id } = await makeIdea(database, author, board);
    const itemId = await database.write(async (trx) => {
      const item = await trx
        .insertInto("roadmap_item")
        .values({
          title: "One invoice",
          horizon: "next",
          published_at: 1,
          created_at: now(),
          updated_at: now(),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("roadmap_item_idea")
        .values({ roadmap_item_id: item.id, idea_id: id, created_at: now() })
        .execute();
      return item.id;
    });
    expect((await cardOf(visitor, id))?.roadmapItems).toContainEqual({
      title: "One invoice",
      path: `/roadmap/${itemId}-one-invoice`,
      horizon: "next",
    });
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ removed_at: now() }).where("id", "=", itemId).execute(),
    );
    expect((await cardOf(visitor, id))?.roadmapItems).toEqual([]);
  });
});
