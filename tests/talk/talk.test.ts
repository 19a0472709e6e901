import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSuggestion } from "~/features/brief/suggestion-views.queries.server";
import { loadDart } from "~/features/dart/dart.queries.server";
import { getShownItem } from "~/features/ideas/shown-item.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { markAnswered, unmarkAnswered } from "~/features/talk/answer-question.server";
import { deleteTalk } from "~/features/talk/delete-talk.server";
import { editTalk } from "~/features/talk/edit-talk.server";
import { hideTalk, showTalk } from "~/features/talk/hide-talk.server";
import { postTalk, type TalkInput } from "~/features/talk/post-talk.server";
import { loadTalk, loadThread } from "~/features/talk/talk.queries.server";
import { talkSchema } from "~/features/talk/talk.schema.server";
import { Conflict, Forbidden, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database, Trx } from "~db/connect.server";
import { briefScene, suggest } from "../brief/scene";
import { runJobs, toldTo } from "../notifications/telling";
import { makePlan } from "../register/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const write = <T>(work: (trx: Trx) => Promise<T>) => database.write(work);

function saying(body: string, more: Partial<TalkInput> = {}): TalkInput {
  const bodyHtml = `<p>${body}</p>`;
  return { body, bodyHtml, kind: "comment", parentId: null, rowId: null, ...more };
}

const say = (viewer: Viewer, itemId: number, input: TalkInput) =>
  write((trx) => postTalk(trx, viewer, itemId, input));

async function talkOf(itemId: number, viewer: Viewer = visitor, open = false) {
  const item = await getShownItem(database.read, viewer, itemId);
  return loadTalk(database.read, viewer, item, { open });
}

async function ask() {
  const { id: itemId, mara } = await makePlan(database);
  const gerd = await makePerson(database);
  const question = saying("And without a network?", { kind: "question" });
  const commentId = await say(gerd, itemId, question);
  return { ids: { itemId, commentId }, mara, gerd };
}

describe("the talk about an item", () => {
  it("takes what a member says once, and stands newest first", async () => {
    const { id } = await makePlan(database);
    const gerd = await makePerson(database);
    const first = await say(gerd, id, saying("A first thought"));
    expect(await say(gerd, id, saying("A first thought"))).toBe(first);
    const second = await say(gerd, id, saying("A second thought"));
    const { threads, counts } = await talkOf(id);
    expect(threads.map(({ root }) => root.id)).toEqual([second, first]);
    expect(counts).toEqual({ all: 2, questions: 0, open: 0 });
  });

  it("is also about a suggestion, stands with it, and tells whoever suggested it", async () => {
    const { id, mara, lena } = await briefScene(database);
    const other = await briefScene(database);
    const suggestionId = await suggest(database, lena, id, "Kept on the machine.");
    const elsewhere = await suggest(database, other.lena, other.id, "Kept on the machine.");
    const root = await say(mara, id, saying("Also on old machines?", { suggestionId }));
    await say(lena, id, saying("Yes, on all.", { parentId: root }));
    await say(lena, id, saying("About something else"));
    const wrong = say(mara, id, saying("Of another plan", { suggestionId: elsewhere }));
    await expect(wrong).rejects.toBeInstanceOf(NotFound);
    const item = await getShownItem(database.read, visitor, id);
    const { threads } = await loadTalk(database.read, visitor, item, { suggestionId });
    expect(threads.map((thread) => [thread.root.id, thread.replies.length])).toEqual([[root, 1]]);
    expect(threads[0]?.root.suggestion).toEqual({ id: suggestionId, section: "proposal" });
    const { suggestion } = await loadSuggestion(database.read, visitor, id, suggestionId);
    expect(suggestion.comments).toBe(2);
    await runJobs(database);
    expect((await toldTo(database, lena)).inbox).toContain("talked");
  });

  it("is about one thing of the item at most", () => {
    const about = (more: object) => talkSchema.safeParse({ body: "A word", ...more }).success;
    expect([{ row: "1" }, { suggestion: "2" }, { row: "1", suggestion: "2" }].map(about)).toEqual([
      ...[true, true, false],
    ]);
  });

  it("keeps an answer to an answer beside that one", async () => {
    const { ids, mara, gerd } = await ask();
    const answer = await say(mara, ids.itemId, saying("Yes.", { parentId: ids.commentId }));
    const thanks = await say(gerd, ids.itemId, saying("Thank you.", { parentId: answer }));
    const item = await getShownItem(database.read, visitor, ids.itemId);
    const thread = await loadThread(database.read, visitor, item, ids.commentId);
    expect(thread.replies.map(({ id }) => id)).toEqual([answer, thanks]);
    await expect(loadThread(database.read, visitor, item, thanks)).rejects.toThrow(NotFound);
  });

  it("is for who sees the item and is signed in", async () => {
    const { id } = await makePlan(database);
    await expect(say(visitor, id, saying("Hello"))).rejects.toThrow(SignInNeeded);
    const closed = await makePlan(database, { published_at: null });
    const gerd = await makePerson(database);
    await expect(say(gerd, closed.id, saying("Hello"))).rejects.toThrow(NotFound);
    const elsewhere = await ask();
    const astray = saying("Hello", { parentId: elsewhere.ids.commentId });
    await expect(say(gerd, id, astray)).rejects.toThrow(NotFound);
  });
});

describe("a customer's question", () => {
  it("is open until the company answers it, or somebody says that it is answered", async () => {
    const { ids, mara, gerd } = await ask();
    const other = await makePerson(database);
    await say(other, ids.itemId, saying("I wonder too.", { parentId: ids.commentId }));
    expect((await talkOf(ids.itemId)).counts).toMatchObject({ questions: 1, open: 1 });
    await write((trx) => markAnswered(trx, gerd, ids));
    expect((await talkOf(ids.itemId)).counts.open).toBe(0);
    await write((trx) => unmarkAnswered(trx, gerd, ids));
    expect((await talkOf(ids.itemId, visitor, true)).threads).toHaveLength(1);
    await say(mara, ids.itemId, saying("It keeps them.", { parentId: ids.commentId }));
    expect((await talkOf(ids.itemId, visitor, true)).threads).toHaveLength(0);
    await expect(write((trx) => markAnswered(trx, other, ids))).rejects.toThrow(Forbidden);
  });

  it("counts in the panel as the talk counts it", async () => {
    const { ids, mara, gerd } = await ask();
    await say(gerd, ids.itemId, saying("And on Mondays?", { kind: "question" }));
    await say(mara, ids.itemId, saying("It works.", { parentId: ids.commentId }));
    await say(mara, ids.itemId, saying("How many have you?", { kind: "question" }));
    const item = await getShownItem(database.read, visitor, ids.itemId);
    const { figures, rating } = await loadDart(database.read, visitor, item);
    expect(figures).toMatchObject({ talk: 4, questions: 2, answered: 1 });
    expect(rating.boxes[0]?.rules).toEqual([
      { rule: "answered", met: false },
      { rule: "posted", met: true },
      { rule: "asked", met: true },
    ]);
    expect((await talkOf(ids.itemId)).counts).toMatchObject({ questions: 2, open: 1 });
  });
});

describe("a comment of the talk", () => {
  it("is changed by its author alone, and overwrites nothing unseen", async () => {
    const { ids, mara, gerd } = await ask();
    const edit = { body: "Offline as well?", bodyHtml: "<p>Offline as well?</p>", version: 1 };
    await expect(write((trx) => editTalk(trx, mara, ids, edit))).rejects.toThrow(Forbidden);
    await write((trx) => editTalk(trx, gerd, ids, edit));
    await write((trx) => editTalk(trx, gerd, ids, edit));
    const stale = { ...edit, body: "Something else" };
    await expect(write((trx) => editTalk(trx, gerd, ids, stale))).rejects.toThrow(Conflict);
    const [thread] = (await talkOf(ids.itemId)).threads;
    expect(thread?.root).toMatchObject({ bodyHtml: edit.bodyHtml, edited: true });
  });

  it("leaves a marker when its author takes it back", async () => {
    const { ids, mara, gerd } = await ask();
    await say(mara, ids.itemId, saying("Yes.", { parentId: ids.commentId }));
    await expect(write((trx) => deleteTalk(trx, mara, ids))).rejects.toThrow(Forbidden);
    await write((trx) => deleteTalk(trx, gerd, ids));
    await write((trx) => deleteTalk(trx, gerd, ids));
    const { threads, counts } = await talkOf(ids.itemId);
    expect(threads[0]?.root).toMatchObject({ state: "deleted", bodyHtml: null, author: null });
    expect(threads[0]?.replies).toHaveLength(1);
    expect(counts).toEqual({ all: 1, questions: 0, open: 0 });
  });

  it("that is hidden is read by its author and product, with the reason", async () => {
    const { ids, mara, gerd } = await ask();
    await expect(write((trx) => hideTalk(trx, gerd, ids, "Mine"))).rejects.toThrow(Forbidden);
    await write((trx) => hideTalk(trx, mara, ids, "A name of a guest."));
    const rootFor = async (viewer: Viewer) => (await talkOf(ids.itemId, viewer)).threads[0]?.root;
    expect(await rootFor(visitor)).toMatchObject({ state: "hidden", bodyHtml: null });
    expect((await rootFor(gerd))?.hiddenReason).toBe("A name of a guest.");
    await write((trx) => showTalk(trx, mara, ids));
    expect((await rootFor(visitor))?.state).toBe("shown");
  });
});
