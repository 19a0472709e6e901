import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { follow, isFollowing, unfollow } from "~/features/ideas/follow.server";
import { mergeIdeas } from "~/features/merges/merge-ideas.server";
import { settleBoard } from "~/features/merges/settle-board.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { castVote, withdrawVote } from "~/features/votes/cast-vote.server";
import { Conflict, Forbidden, MovedTo, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { BoardAccess } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { readIdea, say } from "../support/discussion";
import { listDrift, mergeScene, standingVote } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const boardCount = async (id: number) => {
  const query = database.read.selectFrom("board").select("idea_count").where("id", "=", id);
  return (await query.executeTakeFirstOrThrow()).idea_count;
};

describe("merging ideas", () => {
  it("counts each voter once, with the higher importance and every reason", async () => {
    const scene = await mergeScene(database);
    const both = await makePerson(database);
    const one = await makePerson(database);
    await scene.vote(both, scene.canonical, { because: "It saves an hour." });
    await scene.vote(both, scene.twin, { importance: 3, because: "We lose orders." });
    await scene.vote(one, scene.twin, { importance: 2 });
    await scene.merge(scene.canonical, [scene.twin.id]);
    expect(await readIdea(database, scene.canonical.id)).toMatchObject({ vote_count: 2 });
    expect(await standingVote(database, scene.canonical, both)).toEqual({
      importance: 3,
      because: "It saves an hour. · We lose orders.",
    });
    expect(await standingVote(database, scene.canonical, one)).toMatchObject({ importance: 2 });
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });

  it("takes them out of lists and out of their board's number, once", async () => {
    const scene = await mergeScene(database, { ideas: 3 });
    const ids = scene.others.map((idea) => idea.id);
    await scene.merge(scene.canonical, ids);
    await scene.merge(scene.canonical, ids);
    expect(await boardCount(scene.board.id)).toBe(1);
    for (const id of ids) {
      expect(await readIdea(database, id)).toMatchObject({
        listed: 0,
        merged_into_id: scene.canonical.id,
      });
    }
    const acts = await database.read
      .selectFrom("activity")
      .select(["verb", "idea_id"])
      .where("idea_id", "in", scene.ids)
      .where("verb", "in", ["idea.merged", "idea.took_in"])
      .execute();
    expect(acts).toHaveLength(4);
  });

  it("moves on what was merged into one of them, in one hop, and gives it back with it", async () => {
    const scene = await mergeScene(database, { ideas: 3 });
    const [middle = scene.twin, leaf = scene.twin] = scene.others;
    const voter = await makePerson(database);
    await scene.vote(voter, leaf, { importance: 3, because: "Every day." });
    await scene.merge(middle, [leaf.id]);
    const before = await scene.state();
    await scene.merge(scene.canonical, [middle.id]);
    expect((await readIdea(database, leaf.id)).merged_into_id).toBe(scene.canonical.id);
    expect(await standingVote(database, middle, voter)).toBeUndefined();
    expect(await standingVote(database, scene.canonical, voter)).toMatchObject({ importance: 3 });
    await scene.unmerge(middle);
    expect(await scene.state()).toEqual(before);
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });

  it("keeps votes that an import only counted, and gives them back", async () => {
    const scene = await mergeScene(database);
    await database.write((trx) =>
      trx
        .updateTable("idea")
        .set({ imported_vote_count: 40, top_count: 40 })
        .where("id", "=", scene.twin.id)
        .execute(),
    );
    await scene.merge(scene.canonical, [scene.twin.id]);
    expect((await readIdea(database, scene.canonical.id)).top_count).toBe(40);
    await scene.unmerge(scene.twin);
    expect((await readIdea(database, scene.canonical.id)).top_count).toBe(0);
    expect((await readIdea(database, scene.twin.id)).top_count).toBe(40);
  });

  it("puts the canonical idea on the roadmap where a merged one stood, until it leaves", async () => {
    const scene = await mergeScene(database);
    const target = {
      title: "A plan for it",
      summary: "",
      horizon: "next",
      reason: "We know it well.",
    } as const;
    const itemId = await database.write((trx) =>
      promoteIdeas(trx, scene.mara, [scene.twin.id], target),
    );
    const linked = () =>
      database.read
        .selectFrom("roadmap_item_idea")
        .select("idea_id")
        .where("roadmap_item_id", "=", itemId)
        .orderBy("idea_id")
        .execute();
    await scene.merge(scene.canonical, [scene.twin.id]);
    expect(await linked()).toHaveLength(2);
    await scene.unmerge(scene.twin);
    expect(await linked()).toEqual([{ idea_id: scene.twin.id }]);
  });

  it("is refused of hidden ideas, of itself, of more than twenty, of what is merged elsewhere", async () => {
    const scene = await mergeScene(database, { ideas: 3 });
    const [twin = scene.twin, third = scene.twin] = scene.others;
    const hidden = await makeIdea(database, scene.author, scene.board, { hidden_at: 1, listed: 0 });
    const fields = (promise: Promise<void>) =>
      expect(promise).rejects.toMatchObject({ fields: { ideas: [expect.any(String)] } });
    await fields(scene.merge(scene.canonical, [hidden.id]));
    await fields(scene.merge(scene.canonical, [scene.canonical.id]));
    await fields(scene.merge(scene.canonical, []));
    await fields(
      scene.merge(
        scene.canonical,
        [...Array(21).keys()].map((at) => at + 1e6),
      ),
    );
    await scene.merge(twin, [third.id]);
    await expect(scene.merge(scene.canonical, [third.id])).rejects.toBeInstanceOf(Conflict);
    await expect(scene.merge(third, [scene.canonical.id])).rejects.toBeInstanceOf(MovedTo);
  });

  it("is for product and admin", async () => {
    const { canonical, twin } = await mergeScene(database);
    for (const role of ["member", "rep"] as const) {
      const person = await makePerson(database, role);
      const attempt = database.write((trx) =>
        mergeIdeas(trx, person, canonical.id, { ideaIds: [twin.id], confirmed: true }),
      );
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    }
    const oneWay = await mergeScene(database, { access: "one_way" });
    const stranger = await makePerson(database);
    const unseen = database.write((trx) =>
      mergeIdeas(trx, stranger, canonical.id, { ideaIds: [oneWay.twin.id], confirmed: true }),
    );
    await expect(unseen).rejects.toBeInstanceOf(NotFound);
  });

  it.each<[BoardAccess, BoardAccess]>([
    ["one_way", "public"],
    ["members", "public"],
    ["one_way", "members"],
  ])("from %s into %s asks first, and keeps what voters wrote where it was", async (from, to) => {
    const scene = await mergeScene(database, { access: from });
    const open = await makeIdea(database, scene.author, await makeBoard(database, to));
    await scene.vote(scene.author, scene.twin, { importance: 3, because: "A secret reason." });
    await expect(scene.merge(open, [scene.twin.id])).rejects.toMatchObject({
      fields: { confirmed: [`merges:confirm.${to}`] },
    });
    await scene.merge(open, [scene.twin.id], true);
    expect(await standingVote(database, open, scene.author)).toEqual({
      importance: 3,
      because: "",
    });
  });
});

it("shows what voters wrote on a closed board once it is as open as the canonical idea's", async () => {
  const scene = await mergeScene(database, { access: "members" });
  const open = await makeIdea(database, scene.author, await makeBoard(database));
  await scene.vote(scene.author, scene.twin, { because: "A reason for members." });
  await scene.merge(open, [scene.twin.id], true);
  for (const [access, because] of [
    ["public", "A reason for members."],
    ["one_way", ""],
  ] as const) {
    await database.write(async (trx) => {
      await trx.updateTable("board").set({ access }).where("id", "=", scene.board.id).execute();
      await settleBoard(trx, scene.board.id);
    });
    expect(await standingVote(database, open, scene.author)).toMatchObject({ because });
  }
});

describe("on the canonical idea", () => {
  it("people change the vote that they have from a merged one; it gets its own back", async () => {
    const scene = await mergeScene(database);
    const voter = await makePerson(database);
    await scene.vote(voter, scene.twin, { importance: 3, because: "Before." });
    await scene.merge(scene.canonical, [scene.twin.id]);
    await scene.vote(voter, scene.canonical, { importance: 1, because: "After." });
    const changed = { importance: 1, because: "After." };
    expect(await standingVote(database, scene.canonical, voter)).toEqual(changed);
    await scene.unmerge(scene.twin);
    expect(await standingVote(database, scene.canonical, voter)).toEqual(changed);
    expect(await standingVote(database, scene.twin, voter)).toEqual({
      importance: 3,
      because: "Before.",
    });
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });

  it("who withdraws is withdrawn from both", async () => {
    const scene = await mergeScene(database);
    const voter = await makePerson(database);
    await scene.vote(voter, scene.twin, { importance: 3 });
    await scene.merge(scene.canonical, [scene.twin.id]);
    await database.write((trx) => withdrawVote(trx, voter, scene.canonical.id));
    await scene.unmerge(scene.twin);
    for (const idea of [scene.canonical, scene.twin]) {
      expect(await standingVote(database, idea, voter)).toBeUndefined();
      expect((await readIdea(database, idea.id)).vote_count).toBe(0);
    }
    expect(await listDrift(database, scene.ids)).toEqual([]);
  });

  it("followers of both follow, and who stops has stopped with both", async () => {
    const scene = await mergeScene(database);
    const [stays, stops] = [await makePerson(database), await makePerson(database)];
    const twin = { kind: "idea", id: scene.twin.id } as const;
    const canonical = { kind: "idea", id: scene.canonical.id } as const;
    for (const person of [stays, stops]) {
      await database.write((trx) => follow(trx, person, twin));
    }
    await scene.merge(scene.canonical, [scene.twin.id]);
    expect(await isFollowing(database.read, stays, canonical)).toBe(true);
    await database.write((trx) => unfollow(trx, stops, canonical));
    await scene.unmerge(scene.twin);
    expect(await isFollowing(database.read, stays, canonical)).toBe(false);
    expect(await isFollowing(database.read, stays, twin)).toBe(true);
    expect(await isFollowing(database.read, stops, twin)).toBe(false);
  });
});

describe("a merged idea", () => {
  it("takes no votes and no comments, and says where it went", async () => {
    const scene = await mergeScene(database);
    const voter = await makePerson(database);
    await scene.merge(scene.canonical, [scene.twin.id]);
    const vote = database.write((trx) =>
      castVote(trx, voter, scene.twin.id, { importance: 1, because: "" }),
    );
    await expect(vote).rejects.toBeInstanceOf(MovedTo);
    await expect(say(database, voter, scene.twin)).rejects.toMatchObject({
      path: expect.stringContaining(`/ideas/${scene.canonical.id}-`),
    });
  });
});
