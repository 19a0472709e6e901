import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { recountAnswered } from "~/features/ideas/recount-answered.server";
import { Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { findWords, readComment, readIdea, say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene(values: Partial<NewRow<"idea">> = {}) {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database), values);
  return { author, idea };
}

async function activityOf(commentId: number) {
  return database.read
    .selectFrom("activity")
    .select(["verb", "staff_only", "idea_id"])
    .where("subject_kind", "=", "comment")
    .where("subject_id", "=", commentId)
    .execute();
}

describe("a comment", () => {
  it("is counted, moves the trend, is found, and is written down", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const id = await say(database, member, idea, { body: "Descaling reminders", stance: "for" });
    const after = await readIdea(database, idea.id);
    expect(after.comment_count).toBe(1);
    expect(after.trend).toBeGreaterThan(idea.trend);
    expect(after.answered_at).toBeNull();
    expect(await findWords(database, id)).toContain("descaling");
    expect(await readComment(database, id)).toMatchObject({
      stance: "for",
      depth: 0,
      root_id: null,
    });
    expect(await activityOf(id)).toEqual([
      { verb: "comment.posted", staff_only: 0, idea_id: idea.id },
    ]);
  });

  it("is one comment, however often its form is sent", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const send = (values = {}) => say(database, member, idea, { body: "Same words", ...values });
    const [first, again] = await Promise.all([send(), send()]);
    expect(again).toBe(first);
    const reply = await send({ parentId: first });
    expect(await send({ parentId: first })).toBe(reply);
    expect(reply).not.toBe(first);
    const other = await say(database, await makePerson(database), idea, { body: "Same words" });
    expect(other).not.toBe(first);
    expect((await readIdea(database, idea.id)).comment_count).toBe(3);
  });

  it("with the words of one that was deleted is a new one", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const first = await say(database, member, idea, { body: "Same words" });
    await database.write((trx) => deleteComment(trx, member, first));
    expect(await say(database, member, idea, { body: "Same words" })).not.toBe(first);
  });

  it("makes its author follow the idea, unless they stopped before", async () => {
    const { idea } = await scene();
    const [fresh, tired] = [await makePerson(database), await makePerson(database)];
    await database.write((trx) =>
      trx
        .insertInto("follow")
        .values({
          ...{ person_id: tired.id, subject_kind: "idea", subject_id: idea.id },
          ...{ reason: "chosen", created_at: 1, stopped_at: 2 },
        })
        .execute(),
    );
    await say(database, fresh, idea);
    await say(database, tired, idea);
    const followers = await database.read
      .selectFrom("follow")
      .select("person_id")
      .where("subject_kind", "=", "idea")
      .where("subject_id", "=", idea.id)
      .where("stopped_at", "is", null)
      .execute();
    expect(followers).toEqual([{ person_id: fresh.id }]);
  });

  it("of staff answers the idea, but moves no trend", async () => {
    const { idea } = await scene();
    await say(database, await makePerson(database, "rep"), idea);
    const after = await readIdea(database, idea.id);
    expect(after).toMatchObject({ comment_count: 1, trend: idea.trend });
    expect(after.first_answered_at).not.toBeNull();
  });

  it("of staff under their own idea is no answer, by somebody else of the company it is", async () => {
    const author = await makePerson(database, "product");
    const idea = await makeIdea(database, author, await makeBoard(database));
    await say(database, author, idea);
    expect(await readIdea(database, idea.id)).toMatchObject({ first_answered_at: null });
    const answer = await say(database, await makePerson(database, "rep"), idea);
    const answered = await readIdea(database, idea.id);
    expect(answered.first_answered_at).not.toBeNull();
    await database.write((trx) => recountAnswered(trx, idea.id));
    const { created_at } = await readComment(database, answer);
    expect(await readIdea(database, idea.id)).toMatchObject({
      ...{ first_answered_at: created_at, answered_at: created_at },
    });
  });

  it("keeps the language in which its author reads, or that of its template", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const id = await say(database, { ...member, language: "de" }, idea);
    expect(await readComment(database, id)).toMatchObject({ language: "de" });
    const filled = await say(database, { ...member, language: "de" }, idea, { language: "fr" });
    expect(await readComment(database, filled)).toMatchObject({ language: "fr" });
  });

  it("that answers another one stands in its thread, a level deeper", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const root = await say(database, member, idea);
    const reply = await say(database, member, idea, { parentId: root });
    const deeper = await say(database, member, idea, { parentId: reply });
    expect(await readComment(database, deeper)).toMatchObject({
      ...{ root_id: root, parent_id: reply, depth: 2 },
    });
  });

  it("cannot answer a comment of another idea", async () => {
    const { idea } = await scene();
    const { idea: other } = await scene();
    const member = await makePerson(database);
    const parentId = await say(database, member, other);
    await expect(say(database, member, idea, { parentId })).rejects.toBeInstanceOf(NotFound);
  });

  it("is for people who are signed in and whose address need not be waited for", async () => {
    const { idea } = await scene();
    const waiting = { ...(await makePerson(database)), trusted: false };
    await expect(say(database, visitor, idea)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(say(database, waiting, idea)).rejects.toBeInstanceOf(Forbidden);
  });

  it("is refused to members where the discussion is locked, and open to staff", async () => {
    const { idea } = await scene({ locked_at: 1 });
    const attempt = say(database, await makePerson(database), idea);
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
    const id = await say(database, await makePerson(database, "rep"), idea);
    expect((await readComment(database, id)).by_staff).toBe(1);
  });

  it("finds nothing to answer on another member's idea on a one-way board", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database, "one_way"));
    const attempt = say(database, await makePerson(database), idea);
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an internal note", () => {
  it("is neither counted nor found, answers nothing, and its row is for staff", async () => {
    const { idea } = await scene();
    const rep = await makePerson(database, "rep");
    const id = await say(database, rep, idea, { internal: true, stance: "against" });
    const after = await readIdea(database, idea.id);
    expect(after).toMatchObject({ comment_count: 0, trend: idea.trend, answered_at: null });
    expect(await findWords(database, id)).toBeUndefined();
    expect((await readComment(database, id)).stance).toBeNull();
    expect(await activityOf(id)).toMatchObject([{ staff_only: 1 }]);
  });

  it("makes every reply to it an internal note", async () => {
    const { idea } = await scene();
    const rep = await makePerson(database, "rep");
    const parentId = await say(database, rep, idea, { internal: true });
    const reply = await say(database, rep, idea, { parentId });
    expect((await readComment(database, reply)).internal).toBe(1);
    expect((await readIdea(database, idea.id)).comment_count).toBe(0);
  });

  it("cannot be written by members, and is not there for them to answer", async () => {
    const { idea } = await scene();
    const member = await makePerson(database);
    const parentId = await say(database, await makePerson(database, "rep"), idea, {
      internal: true,
    });
    await expect(say(database, member, idea, { internal: true })).rejects.toBeInstanceOf(Forbidden);
    await expect(say(database, member, idea, { parentId })).rejects.toBeInstanceOf(NotFound);
  });
});
