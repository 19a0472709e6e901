import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysSinceEpoch } from "~/features/ideas/trend";
import { type PostIdeaInput, postIdea } from "~/features/intake/post-idea.server";
import type { Viewer } from "~/features/people/viewer";
import { DAY, setClock } from "~/platform/clock";
import { Forbidden, Invalid, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const words = {
  title: "Warm the cups without heating the bar",
  body: "The tray takes **40 minutes**.",
  bodyHtml: "<p>The tray takes <strong>40 minutes</strong>.</p>",
  tagIds: [],
  prompts: {},
  language: "en",
};

const post = (viewer: Viewer, input: Pick<PostIdeaInput, "boardId"> & Partial<PostIdeaInput>) =>
  database.write((trx) => postIdea(trx, viewer, { ...words, ...input }));

const rowOf = (id: number) =>
  database.read.selectFrom("idea").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const ideaCountOf = async (boardId: number) =>
  (
    await database.read
      .selectFrom("board")
      .select("idea_count")
      .where("id", "=", boardId)
      .executeTakeFirstOrThrow()
  ).idea_count;

function makeTag(name: string, retiredAt: number | null = null) {
  return database.write((trx) =>
    trx
      .insertInto("tag")
      .values({ name, name_folded: name.toLowerCase(), retired_at: retiredAt, created_at: 1 })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
}

describe("a posted idea", () => {
  it("is New, listed, counted on its board, and carries its author's vote", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    const restore = setClock(() => Date.UTC(2026, 2, 1));
    const id = await post(author, { boardId: board.id }).finally(restore);
    const posted = daysSinceEpoch(Date.UTC(2026, 2, 1)) / 7;
    expect(await rowOf(id)).toMatchObject({
      title: words.title,
      body_html: words.bodyHtml,
      excerpt: "The tray takes 40 minutes.",
      status_group: "open",
      author_id: author.id,
      vote_count: 1,
      top_count: 1,
      listed: 1,
      version: 1,
      language: "en",
    });
    expect((await rowOf(id)).trend).toBeCloseTo(posted + Math.log(2), 9);
    expect(await ideaCountOf(board.id)).toBe(1);
    const votes = await database.read
      .selectFrom("vote")
      .selectAll()
      .where("idea_id", "=", id)
      .execute();
    expect(votes).toMatchObject([{ person_id: author.id, importance: 1, because: "" }]);
  });

  it("is followed by its author, as its author", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    const id = await post(author, { boardId: board.id });
    const follows = await database.read
      .selectFrom("follow")
      .select(["person_id", "reason", "stopped_at"])
      .where("subject_kind", "=", "idea")
      .where("subject_id", "=", id)
      .execute();
    expect(follows).toEqual([{ person_id: author.id, reason: "author", stopped_at: null }]);
  });

  it("keeps what was answered to the four questions as evidence of the author's account", async () => {
    const board = await makeBoard(database);
    const account = await database.write((trx) =>
      trx
        .insertInto("account")
        .values({ name: "Café", name_folded: "cafe", kind: "customer", created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    const author = await makePerson(database, "member", { account_id: account.id });
    const prompts = { situation: "Two bars, one tray.", need_payoff: "An hour a day." };
    const id = await post(author, { boardId: board.id, prompts });
    const rows = await database.read
      .selectFrom("evidence")
      .select(["kind", "body", "person_id", "account_id"])
      .where("idea_id", "=", id)
      .orderBy("id")
      .execute();
    const by = { person_id: author.id, account_id: account.id };
    expect(rows).toEqual([
      { kind: "situation", body: "Two bars, one tray.", ...by },
      { kind: "need_payoff", body: "An hour a day.", ...by },
    ]);
  });

  it("has its tags, its words in the search and its row in the activity", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    const tag = await makeTag("Warmth");
    const id = await post(author, { boardId: board.id, tagIds: [tag.id, tag.id] });
    const read = database.read;
    const tags = await read.selectFrom("idea_tag").selectAll().where("idea_id", "=", id).execute();
    expect(tags).toEqual([{ idea_id: id, tag_id: tag.id }]);
    const entry = read.selectFrom("search_entry").select("words").where("idea_id", "=", id);
    expect((await entry.executeTakeFirstOrThrow()).words).toContain("cups");
    const activity = await read
      .selectFrom("activity")
      .select(["verb", "actor_id"])
      .where("idea_id", "=", id)
      .orderBy("id")
      .execute();
    expect(activity).toEqual([
      { verb: "idea.posted", actor_id: author.id },
      { verb: "vote.cast", actor_id: author.id },
    ]);
  });

  it("of staff carries a vote that does not count among customers'", async () => {
    const [rep, board] = [await makePerson(database, "rep"), await makeBoard(database)];
    const id = await post(rep, { boardId: board.id });
    expect((await rowOf(id)).vote_count).toBe(0);
  });

  it("sent twice at once is one idea, and a day later another", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    const ids = await Promise.all([1, 2, 3].map(() => post(author, { boardId: board.id })));
    expect(new Set(ids).size).toBe(1);
    expect(await ideaCountOf(board.id)).toBe(1);
    const restore = setClock(() => Date.now() + DAY);
    const later = await post(author, { boardId: board.id }).finally(restore);
    expect(later).not.toBe(ids[0]);
  });

  it("with the same words of somebody else is an idea of its own", async () => {
    const board = await makeBoard(database);
    const first = await post(await makePerson(database), { boardId: board.id });
    expect(await post(await makePerson(database), { boardId: board.id })).not.toBe(first);
  });
});

describe("posting is refused", () => {
  it("to visitors, who are led to sign-in", async () => {
    const board = await makeBoard(database);
    await expect(post(visitor, { boardId: board.id })).rejects.toBeInstanceOf(SignInNeeded);
  });

  it("while the mail address waits to be verified", async () => {
    const board = await makeBoard(database);
    const waiting = { ...(await makePerson(database)), trusted: false };
    await expect(post(waiting, { boardId: board.id })).rejects.toBeInstanceOf(Forbidden);
  });

  it("on a retired board and on one that there is not, at the field, and leaves nothing behind", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    await database.write((trx) =>
      trx.updateTable("board").set({ retired_at: 1 }).where("id", "=", board.id).execute(),
    );
    for (const boardId of [board.id, 999_999]) {
      const refusal = await post(author, { boardId }).catch((error) => error);
      expect(refusal).toBeInstanceOf(Invalid);
      expect(Object.keys(refusal.fields)).toEqual(["boardId"]);
    }
    expect(await ideaCountOf(board.id)).toBe(0);
  });

  it("with a tag that is retired or unknown", async () => {
    const [author, board] = [await makePerson(database), await makeBoard(database)];
    const retired = await makeTag("Old", 1);
    for (const tagId of [retired.id, 999_999]) {
      const attempt = post(author, { boardId: board.id, tagIds: [tagId] });
      await expect(attempt).rejects.toMatchObject({ fields: { tagIds: expect.anything() } });
    }
  });

  it.each(["members", "one_way"] as const)("to no member on a %s board", async (access) => {
    const board = await makeBoard(database, access);
    expect(await post(await makePerson(database), { boardId: board.id })).toBeGreaterThan(0);
  });
});
