import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { follow, followByItself, isFollowing, unfollow } from "~/features/ideas/follow.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene() {
  const board = await makeBoard(database);
  const idea = await makeIdea(database, await makePerson(database), board);
  const person = await makePerson(database);
  return { idea, person, subject: { kind: "idea", id: idea.id } as const };
}

describe("following", () => {
  it("starts and stops, also twice, with one row of each act", async () => {
    const { person, subject } = await scene();
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => follow(trx, person, subject));
    }
    expect(await isFollowing(database.read, person, subject)).toBe(true);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => unfollow(trx, person, subject));
    }
    expect(await isFollowing(database.read, person, subject)).toBe(false);
    const acts = await database.read
      .selectFrom("activity")
      .select("verb")
      .where("actor_id", "=", person.id)
      .orderBy("id")
      .execute();
    expect(acts.map(({ verb }) => verb)).toEqual(["follow.started", "follow.stopped"]);
  });

  it("that somebody stopped does not start again by itself, but by choice", async () => {
    const { person, idea, subject } = await scene();
    await database.write((trx) => followByItself(trx, person.id, subject, "voter"));
    await database.write((trx) => unfollow(trx, person, subject));
    await database.write((trx) => castVote(trx, person, idea.id, { importance: 1, because: "" }));
    expect(await isFollowing(database.read, person, subject)).toBe(false);
    await database.write((trx) => follow(trx, person, subject));
    expect(await isFollowing(database.read, person, subject)).toBe(true);
  });

  it("comes with a vote", async () => {
    const { person, idea, subject } = await scene();
    await database.write((trx) => castVote(trx, person, idea.id, { importance: 1, because: "" }));
    expect(await isFollowing(database.read, person, subject)).toBe(true);
  });

  it("tells an idea from a board and a roadmap item of the same number", async () => {
    const { person, subject } = await scene();
    await database.write((trx) => follow(trx, person, subject));
    for (const kind of ["board", "roadmap_item"] as const) {
      expect(await isFollowing(database.read, person, { kind, id: subject.id })).toBe(false);
    }
  });

  it("is for people who are signed in", async () => {
    const { subject } = await scene();
    for (const change of [follow, unfollow]) {
      const attempt = database.write((trx) => change(trx, visitor, subject));
      await expect(attempt).rejects.toBeInstanceOf(SignInNeeded);
    }
  });
});
