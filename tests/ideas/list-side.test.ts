import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadListSide } from "~/features/ideas/list-side.queries.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { DAY, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("beside the list", () => {
  it("an empty community claims nothing", async () => {
    expect(await loadListSide(database.read, visitor)).toEqual({
      answering: { answeredShare: null, medianDays: null, waiting: 0, deliveredThisYear: 0 },
      beingMade: [],
      lateAnswers: [],
      said: null,
    });
  });

  it("stand the numbers of the last 90 days, of what the viewer may see", async () => {
    const author = await makePerson(database);
    const board = await makeBoard(database);
    const closed = await makeBoard(database, "one_way");
    const answeredAfter = (days: number) => {
      const created_at = now() - 30 * DAY;
      const at = created_at + days * DAY;
      const reply_due_at = created_at + 2 * DAY;
      return { created_at, reply_due_at, first_answered_at: at, answered_at: at };
    };
    await makeIdea(database, author, board, answeredAfter(1));
    await makeIdea(database, author, board, answeredAfter(4));
    await makeIdea(database, author, board, { reply_due_at: now() - DAY });
    // There is time for an answer, and nobody ever had to answer: neither was asked for yet.
    await makeIdea(database, author, board, { reply_due_at: now() + DAY });
    await makeIdea(database, author, board);
    await makeIdea(database, author, board, { created_at: now() - 100 * DAY });
    await makeIdea(database, author, closed);
    const { answering } = await loadListSide(database.read, visitor);
    expect(answering).toMatchObject({ answeredShare: 2 / 3, medianDays: 2.5, waiting: 3 });
    expect((await loadListSide(database.read, author)).answering.waiting).toBe(4);
  });

  it("stand the newest version of the newest answers, and none of a closed board", async () => {
    const staff = await makePerson(database, "product");
    const author = await makePerson(database);
    const answered = { answered_at: now(), first_answered_at: now() };
    const open = await makeIdea(database, author, await makeBoard(database), answered);
    const closed = await makeBoard(database, "members");
    const unseen = await makeIdea(database, author, closed, answered);
    await database.write((trx) =>
      trx
        .insertInto("official_response")
        .values(
          [
            { idea_id: open.id, version: 1, body: "First thoughts." },
            { idea_id: open.id, version: 2, body: "We **will** build it." },
            { idea_id: unseen.id, version: 1, body: "For members." },
          ].map((row) => ({ ...row, body_html: "", author_id: staff.id, created_at: now() })),
        )
        .execute(),
    );
    const texts = (await loadListSide(database.read, visitor)).lateAnswers.map(({ text }) => text);
    expect(texts).toEqual(["We will build it."]);
  });

  it("stands a customer's reason of this week", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database));
    const rep = await makePerson(database, "rep");
    for (const [viewer, because] of [
      [author, "two hours a week"],
      [rep, "says staff"],
    ] as const) {
      await database.write((trx) => castVote(trx, viewer, idea.id, { importance: 1, because }));
    }
    const { said } = await loadListSide(database.read, visitor);
    expect(said).toMatchObject({ text: "two hours a week", name: author.name });
  });
});
