import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unmergeIdea } from "~/features/merges/unmerge-idea.server";
import { MINUTE, setClock } from "~/platform/clock";
import { Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";
import { listDrift, mergeScene } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe("unmerging", () => {
  it("gives each idea back what it brought, in any order and also twice", async () => {
    const scene = await mergeScene(database, { ideas: 3 });
    const voters = await Promise.all([1, 2, 3].map(() => makePerson(database)));
    for (const [at, voter] of voters.entries()) {
      for (const idea of [scene.canonical, ...scene.others].slice(at)) {
        await scene.vote(voter, idea, { importance: 2, because: `Reason ${at} of ${idea.id}` });
      }
    }
    await say(database, scene.author, scene.twin);
    const before = await scene.state();
    await scene.merge(
      scene.canonical,
      scene.others.map((idea) => idea.id),
    );
    for (const idea of scene.others) await scene.unmerge(idea);
    await scene.unmerge(scene.twin);
    expect(await scene.state()).toEqual(before);
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });

  it("leaves with the canonical idea what came since", async () => {
    const scene = await mergeScene(database);
    await scene.merge(scene.canonical, [scene.twin.id]);
    const late = await makePerson(database);
    await scene.vote(late, scene.canonical);
    await say(database, late, scene.canonical);
    await scene.unmerge(scene.twin);
    expect((await scene.state()).ideas).toMatchObject([
      { vote_count: 1, comment_count: 1, listed: 1, merged_into_id: null },
      { vote_count: 0, comment_count: 0, listed: 1, merged_into_id: null },
    ]);
  });

  it("within ten minutes leaves no trace for members, later its lines stay", async () => {
    const scene = await mergeScene(database);
    const acts = () =>
      database.read
        .selectFrom("activity")
        .select("verb")
        .where("idea_id", "in", scene.ids)
        .where("staff_only", "=", 0)
        .orderBy("id")
        .execute();
    await scene.merge(scene.canonical, [scene.twin.id]);
    await scene.unmerge(scene.twin);
    expect(await acts()).toEqual([]);
    await scene.merge(scene.canonical, [scene.twin.id]);
    const restore = setClock(() => Date.now() + 11 * MINUTE);
    try {
      await scene.unmerge(scene.twin);
    } finally {
      restore();
    }
    expect((await acts()).map(({ verb }) => verb)).toEqual([
      "idea.merged",
      "idea.took_in",
      "idea.unmerged",
      "idea.gave_back",
    ]);
  });

  it("is for product and admin", async () => {
    const scene = await mergeScene(database);
    await scene.merge(scene.canonical, [scene.twin.id]);
    const rep = await makePerson(database, "rep");
    const attempt = database.write((trx) => unmergeIdea(trx, rep, scene.twin.id));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});
