import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { editComment } from "~/features/comments/edit-comment.server";
import { hideComment, showComment } from "~/features/comments/hide-comment.server";
import { markHelpful, unmarkHelpful } from "~/features/comments/mark-helpful.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { findWords, readComment, readIdea, say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function scene() {
  const author = await makePerson(database);
  const idea = await makeIdea(database, await makePerson(database), await makeBoard(database));
  const id = await say(database, author, idea, { body: "First words", stance: "for" });
  return { author, idea, id };
}

const hide: UseCase = (trx, viewer, id) => hideComment(trx, viewer, id, "Rude.");
type UseCase = (trx: Trx, viewer: Viewer, id: number) => Promise<void>;
const act = (work: UseCase, viewer: Viewer, id: number) =>
  database.write((trx) => work(trx, viewer, id));
const edit = (viewer: Viewer, id: number, version: number, body: string) =>
  act(
    (trx) => editComment(trx, viewer, id, { body, bodyHtml: `<p>${body}</p>`, version }),
    viewer,
    id,
  );

describe("editing a comment", () => {
  it("keeps the former words, counts the version, and is found by the new words", async () => {
    const { author, id } = await scene();
    await edit(author, id, 1, "Second words");
    expect(await readComment(database, id)).toMatchObject({ body: "Second words", version: 2 });
    expect((await readComment(database, id)).edited_at).not.toBeNull();
    expect(await findWords(database, id)).toContain("second");
    const revisions = await database.read
      .selectFrom("comment_revision")
      .select(["version", "body", "editor_id"])
      .where("comment_id", "=", id)
      .execute();
    expect(revisions).toEqual([{ version: 1, body: "First words", editor_id: author.id }]);
  });

  it("that changes nothing makes no version", async () => {
    const { author, id } = await scene();
    await edit(author, id, 1, "First words");
    expect((await readComment(database, id)).version).toBe(1);
  });

  it("from an older version is a conflict that tells the newer words", async () => {
    const { author, id } = await scene();
    await edit(author, id, 1, "Second words");
    const stale = await edit(author, id, 1, "Third words").catch((error: unknown) => error);
    expect(stale).toBeInstanceOf(Conflict);
    expect(stale).toMatchObject({ details: { version: 2, body: "Second words" } });
    expect((await readComment(database, id)).body).toBe("Second words");
  });

  it("is for its author alone", async () => {
    const { id } = await scene();
    const admin = await makePerson(database, "admin");
    await expect(edit(admin, id, 1, "Other words")).rejects.toBeInstanceOf(Forbidden);
    await expect(edit(visitor, id, 1, "Other words")).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("deleting a comment", () => {
  it("of staff takes the answer back, unless another one stands", async () => {
    const { idea } = await scene();
    const rep = await makePerson(database, "rep");
    const [first, second] = [await say(database, rep, idea), await say(database, rep, idea)];
    await act(deleteComment, rep, first);
    expect((await readIdea(database, idea.id)).first_answered_at).not.toBeNull();
    await act(deleteComment, rep, second);
    expect(await readIdea(database, idea.id)).toMatchObject({
      first_answered_at: null,
      answered_at: null,
    });
  });

  it("erases the words and their former versions, and leaves a marker", async () => {
    const { author, id, idea } = await scene();
    await edit(author, id, 1, "Second words");
    for (let time = 0; time < 2; time++) await act(deleteComment, author, id);
    expect(await readComment(database, id)).toMatchObject({ body: "", body_html: "" });
    expect((await readIdea(database, idea.id)).comment_count).toBe(0);
    expect((await readIdea(database, idea.id)).trend).toBeCloseTo(idea.trend, 9);
    expect(await findWords(database, id)).toBeUndefined();
    const revisions = await database.read
      .selectFrom("comment_revision")
      .select("body")
      .where("comment_id", "=", id)
      .execute();
    expect(revisions).toEqual([]);
  });

  it("is for its author alone", async () => {
    const { id } = await scene();
    const attempt = act(deleteComment, await makePerson(database, "product"), id);
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  it("of a hidden comment does not count it down twice", async () => {
    const { author, id, idea } = await scene();
    await act(hide, await makePerson(database, "product"), id);
    await act(deleteComment, author, id);
    expect((await readIdea(database, idea.id)).comment_count).toBe(0);
  });
});

describe("hiding a comment", () => {
  it("takes it out of the count and the search; showing it brings it back", async () => {
    const { id, idea } = await scene();
    const product = await makePerson(database, "product");
    const before = await readIdea(database, idea.id);
    for (let time = 0; time < 2; time++) await act(hide, product, id);
    expect((await readIdea(database, idea.id)).comment_count).toBe(0);
    expect(await findWords(database, id)).toBeUndefined();
    for (let time = 0; time < 2; time++) await act(showComment, product, id);
    const after = await readIdea(database, idea.id);
    expect(after.comment_count).toBe(1);
    expect(after.trend).toBeCloseTo(before.trend, 9);
    expect(await findWords(database, id)).toContain("first");
  });

  it("is for product and admin", async () => {
    const { author, id } = await scene();
    const rep = await makePerson(database, "rep");
    await expect(act(hide, rep, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(act(hide, author, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(act(hide, visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
  });
});

describe("a helpful mark", () => {
  it("counts once a person, and can be taken back", async () => {
    const { id } = await scene();
    const reader = await makePerson(database);
    for (let time = 0; time < 3; time++) await act(markHelpful, reader, id);
    expect((await readComment(database, id)).helpful_count).toBe(1);
    for (let time = 0; time < 3; time++) await act(unmarkHelpful, reader, id);
    expect((await readComment(database, id)).helpful_count).toBe(0);
  });

  it("from thirty people at once counts thirty", async () => {
    const { id } = await scene();
    const readers = await Promise.all(Array.from({ length: 30 }, () => makePerson(database)));
    await Promise.all(readers.map((reader) => act(markHelpful, reader, id)));
    expect((await readComment(database, id)).helpful_count).toBe(30);
  });

  it("is refused on one's own comment, and to visitors", async () => {
    const { author, id } = await scene();
    await expect(act(markHelpful, author, id)).rejects.toBeInstanceOf(Forbidden);
    await expect(act(markHelpful, visitor, id)).rejects.toBeInstanceOf(SignInNeeded);
  });

  it("finds no internal note for members", async () => {
    const { idea } = await scene();
    const note = await say(database, await makePerson(database, "rep"), idea, { internal: true });
    const attempt = act(markHelpful, await makePerson(database), note);
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});
