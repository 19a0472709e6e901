import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommentView, THREADS_PER_PAGE } from "~/features/comments/comment";
import { findCommentPlace } from "~/features/comments/comment-place.queries.server";
import { deleteComment } from "~/features/comments/delete-comment.server";
import { type DiscussionView, parseDiscussion } from "~/features/comments/discussion-url";
import { hideComment } from "~/features/comments/hide-comment.server";
import { listComments } from "~/features/comments/list-comments.queries.server";
import { markHelpful } from "~/features/comments/mark-helpful.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const CANARY = "canary-of-the-team";

async function scene() {
  const author = await makePerson(database);
  const idea = await makeIdea(database, author, await makeBoard(database));
  return { author, idea };
}

async function read(viewer: Viewer, ideaId: number, query = "") {
  const idea = await getIdeaPage(database.read, viewer, ideaId);
  const view = parseDiscussion(new URLSearchParams(query));
  return listComments(database.read, viewer, idea, view);
}

async function walk(viewer: Viewer, ideaId: number, query: string): Promise<number[]> {
  const idea = await getIdeaPage(database.read, viewer, ideaId);
  const ids: number[] = [];
  let view: DiscussionView | null = parseDiscussion(new URLSearchParams(query));
  while (view) {
    const page = await listComments(database.read, viewer, idea, view);
    ids.push(...page.threads.map((thread) => thread.root.id));
    view = page.next && { ...view, after: page.next };
  }
  return ids;
}

const idOf = (comment: CommentView) => comment.id;

describe("the discussion", () => {
  it("does not name who wrote a hidden comment, in the answers to it either", async () => {
    const { author, idea } = await scene();
    const product = await makePerson(database, "product");
    const hidden = await say(database, author, idea);
    const reply = await say(database, product, idea, { parentId: hidden });
    await database.write((trx) => hideComment(trx, product, hidden, "Rude."));
    const answeredIn = async (viewer: Viewer) =>
      (await read(viewer, idea.id)).threads[0]?.replies.find((each) => each.id === reply)?.replyTo;
    expect(await answeredIn(visitor)).toEqual({ id: hidden, name: null });
    expect(await answeredIn(product)).toEqual({ id: hidden, name: author.name });
  });

  it("shows threads newest first, each reply after what it answers", async () => {
    const { author, idea } = await scene();
    const first = await say(database, author, idea);
    const second = await say(database, author, idea);
    const reply = await say(database, author, idea, { parentId: first });
    const later = await say(database, author, idea, { parentId: first });
    const deeper = await say(database, author, idea, { parentId: reply });
    const { threads } = await read(visitor, idea.id);
    expect(threads.map((thread) => thread.root.id)).toEqual([second, first]);
    expect(threads[1]?.replies.map(idOf)).toEqual([reply, deeper, later]);
    expect(threads[1]?.replies.map((each) => each.depth)).toEqual([1, 2, 1]);
  });

  it("shows what most people found helpful first, when asked", async () => {
    const { author, idea } = await scene();
    const helpful = await say(database, author, idea);
    const plain = await say(database, author, idea);
    const reader = await makePerson(database);
    await database.write((trx) => markHelpful(trx, reader, helpful));
    const { threads } = await read(reader, idea.id, "order=best");
    expect(threads.map((thread) => thread.root.id)).toEqual([helpful, plain]);
    expect(threads[0]?.root).toMatchObject({ helpfulCount: 1, markedHelpful: true });
  });

  it("counts and shows one side alone, replies too, with what they answer", async () => {
    const { author, idea } = await scene();
    const root = await say(database, author, idea, { stance: "for" });
    const against = await say(database, author, idea, { stance: "against", parentId: root });
    await say(database, author, idea, { stance: "question" });
    const { threads, counts } = await read(visitor, idea.id, "stance=against");
    expect(counts).toEqual({ all: 3, for: 1, against: 1, question: 1 });
    expect(threads.map((thread) => thread.root.id)).toEqual([against]);
    expect(threads[0]?.root.replyTo).toEqual({ id: root, name: author.name });
  });

  it.each(["", "order=best", "stance=for"])(
    "is walked page by page without loss or repetition (%s)",
    async (query) => {
      const { author, idea } = await scene();
      const ids: number[] = [];
      for (let turn = 0; turn < THREADS_PER_PAGE * 2 + 3; turn++) {
        ids.push(await say(database, author, idea, { stance: "for" }));
      }
      expect(await walk(visitor, idea.id, query)).toEqual(ids.reverse());
    },
  );

  it("leads to any comment by its number, on the first page and on a later one", async () => {
    const { author, idea } = await scene();
    const ids: number[] = [];
    for (let turn = 0; turn < THREADS_PER_PAGE + 5; turn++)
      ids.push(await say(database, author, idea));
    for (const id of [ids[0], ids[4], ids[5], ids.at(-1)] as number[]) {
      const { view } = await findCommentPlace(database.read, visitor, id);
      const page = await getIdeaPage(database.read, visitor, idea.id);
      const { threads } = await listComments(database.read, visitor, page, view);
      expect(threads.map((thread) => thread.root.id)).toContain(id);
    }
  });

  it("folds a long thread and shows it whole alone", async () => {
    const { author, idea } = await scene();
    const root = await say(database, author, idea);
    let last = root;
    for (let turn = 0; turn < 25; turn++) {
      last = await say(database, author, idea, { parentId: root });
    }
    const { threads } = await read(visitor, idea.id);
    expect(threads[0]?.replies).toHaveLength(20);
    expect(threads[0]?.more).toBe(5);
    const { view } = await findCommentPlace(database.read, visitor, last);
    expect(view.thread).toBe(root);
    const alone = await read(visitor, idea.id, `thread=${root}`);
    expect(alone.threads[0]?.replies).toHaveLength(25);
    expect(alone.threads[0]?.more).toBe(0);
  });

  it("has no thread of another idea", async () => {
    const { author, idea } = await scene();
    const { idea: other } = await scene();
    const foreign = await say(database, author, other);
    await expect(read(visitor, idea.id, `thread=${foreign}`)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what others may not read", () => {
  it("never leaves the server: internal notes, however they are asked for", async () => {
    const { author, idea } = await scene();
    const rep = await makePerson(database, "rep");
    const open = await say(database, author, idea);
    const note = await say(database, rep, idea, { internal: true, body: CANARY });
    const under = await say(database, rep, idea, { internal: true, body: CANARY, parentId: open });
    const other = await makePerson(database);
    for (const viewer of [visitor, author, other]) {
      for (const query of ["", "order=best", "stance=for", `thread=${open}`]) {
        const seen = JSON.stringify(await read(viewer, idea.id, query));
        expect(seen).not.toContain(CANARY);
        expect(seen).not.toContain(`"id":${note},`);
        expect(seen).not.toContain('"internal":true');
      }
      await expect(read(viewer, idea.id, `thread=${note}`)).rejects.toBeInstanceOf(NotFound);
      await expect(findCommentPlace(database.read, viewer, under)).rejects.toBeInstanceOf(NotFound);
    }
    expect((await read(author, idea.id)).threads[0]?.more).toBe(0);
    expect(JSON.stringify(await read(rep, idea.id))).toContain(CANARY);
  });

  it("of a hidden comment is its words and its author; product and who wrote it read them", async () => {
    const { idea } = await scene();
    const rude = await makePerson(database, "member", { name: "Rude Canary" });
    const id = await say(database, rude, idea, { body: CANARY, stance: "against" });
    const product = await makePerson(database, "product");
    await database.write((trx) => hideComment(trx, product, id, "Rude."));
    for (const viewer of [visitor, await makePerson(database, "rep")]) {
      const { threads, counts } = await read(viewer, idea.id);
      expect(threads[0]?.root).toMatchObject({ state: "hidden", bodyHtml: null, stance: null });
      expect(JSON.stringify(threads)).not.toMatch(/canary/i);
      expect(counts.all).toBe(0);
    }
    for (const viewer of [rude, product]) {
      const root = (await read(viewer, idea.id)).threads[0]?.root;
      expect(root).toMatchObject({ state: "hidden", hiddenReason: "Rude." });
      expect(root?.bodyHtml).toContain(CANARY);
    }
  });

  it("of a deleted comment is everything but its place", async () => {
    const { author, idea } = await scene();
    const id = await say(database, author, idea, { body: CANARY });
    const reply = await say(database, author, idea, { parentId: id });
    await database.write((trx) => deleteComment(trx, author, id));
    const admin = await makePerson(database, "admin");
    const { threads } = await read(admin, idea.id);
    expect(threads[0]?.root).toMatchObject({ state: "deleted", bodyHtml: null, author: null });
    expect(threads[0]?.replies.map(idOf)).toEqual([reply]);
  });

  it("of an author who left the idea is the name", async () => {
    const author = await makePerson(database, "member", { name: "Gone Canary", handle: "gonecan" });
    const idea = await makeIdea(database, author, await makeBoard(database));
    const root = await say(database, author, idea);
    await say(database, await makePerson(database), idea, { parentId: root });
    await database.write((trx) =>
      trx.updateTable("idea").set({ withdrawn_at: 1 }).where("id", "=", idea.id).execute(),
    );
    expect(JSON.stringify(await read(visitor, idea.id))).not.toMatch(/canary|gonecan/i);
  });
});
