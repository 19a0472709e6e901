import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { DAY, setClock } from "~/platform/clock";
import { Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const nice = { importance: 1, because: "" } as const;

async function scene(access: "public" | "members" | "one_way" = "public") {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database, access));
  const reread = () =>
    database.read
      .selectFrom("idea")
      .selectAll()
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
  return { author, idea, reread };
}

describe("a vote", () => {
  it("counts once, however often the same person casts it", async () => {
    const { idea, reread } = await scene();
    const voter = await makePerson(database);
    for (let time = 0; time < 3; time++) {
      await database.write((trx) => castVote(trx, voter, idea.id, nice));
    }
    expect((await reread()).vote_count).toBe(1);
  });

  it("that stands keeps its importance and its reason when the button alone is pressed", async () => {
    const { idea } = await scene();
    const voter = await makePerson(database);
    const press = { ...nice, bare: true };
    const readVote = () =>
      database.read
        .selectFrom("vote")
        .select(["importance", "because", "withdrawn_at"])
        .where("person_id", "=", voter.id)
        .executeTakeFirstOrThrow();
    await database.write((trx) =>
      castVote(trx, voter, idea.id, { importance: 3, because: "300 € a month" }),
    );
    await database.write((trx) => castVote(trx, voter, idea.id, press));
    expect(await readVote()).toMatchObject({ importance: 3, because: "300 € a month" });
    await database.write((trx) => withdrawVote(trx, voter, idea.id));
    await database.write((trx) => castVote(trx, voter, idea.id, press));
    expect(await readVote()).toEqual({ importance: 1, because: "", withdrawn_at: null });
  });

  it("of staff does not count among customers' votes", async () => {
    const { idea, reread } = await scene();
    const rep = await makePerson(database, "rep");
    await database.write((trx) => castVote(trx, rep, idea.id, nice));
    expect(await reread()).toMatchObject({ vote_count: 0, trend: idea.trend });
  });

  it("can be withdrawn, also twice, and leaves the counters as before", async () => {
    const { idea, reread } = await scene();
    const voter = await makePerson(database);
    await database.write((trx) =>
      castVote(trx, voter, idea.id, { importance: 3, because: "time" }),
    );
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => withdrawVote(trx, voter, idea.id));
    }
    const after = await reread();
    expect(after.vote_count).toBe(0);
    expect(after.trend).toBeCloseTo(idea.trend, 9);
  });

  it("cast again weeks later keeps its first time in the trend", async () => {
    const { idea, reread } = await scene();
    const voter = await makePerson(database);
    await database.write((trx) => castVote(trx, voter, idea.id, nice));
    const before = (await reread()).trend;
    const restore = setClock(() => Date.now() + 48 * DAY);
    try {
      await database.write((trx) => withdrawVote(trx, voter, idea.id));
      await database.write((trx) => castVote(trx, voter, idea.id, nice));
    } finally {
      restore();
    }
    expect((await reread()).trend).toBeCloseTo(before, 9);
  });

  it("is for people who are signed in", async () => {
    const { idea } = await scene();
    const attempt = database.write((trx) => castVote(trx, visitor, idea.id, nice));
    await expect(attempt).rejects.toBeInstanceOf(SignInNeeded);
  });

  it("is refused on a delivered idea", async () => {
    const { idea } = await scene();
    const delivered = await database.read
      .selectFrom("status")
      .select("id")
      .where("status_key", "=", "delivered")
      .executeTakeFirstOrThrow();
    await database.write((trx) =>
      trx.updateTable("idea").set({ status_id: delivered.id }).where("id", "=", idea.id).execute(),
    );
    const voter = await makePerson(database);
    const attempt = database.write((trx) => castVote(trx, voter, idea.id, nice));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  it("of another member finds nothing on a one-way board", async () => {
    const { idea } = await scene("one_way");
    const other = await makePerson(database);
    const attempt = database.write((trx) => castVote(trx, other, idea.id, nice));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });

  it("from fifty people at once, twenty times each, counts every person once", async () => {
    const { idea, reread } = await scene();
    const voters = await Promise.all(Array.from({ length: 50 }, () => makePerson(database)));
    const storm = voters.flatMap((voter) =>
      Array.from({ length: 20 }, (_, turn) =>
        database.write((trx) =>
          turn % 2 === 0 ? castVote(trx, voter, idea.id, nice) : withdrawVote(trx, voter, idea.id),
        ),
      ),
    );
    await Promise.all(storm);
    const standing = await database.read
      .selectFrom("vote")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("idea_id", "=", idea.id)
      .where("withdrawn_at", "is", null)
      .executeTakeFirstOrThrow();
    expect((await reread()).vote_count).toBe(standing.count);
  }, 60_000);
});
